package org.recours.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.change.Compartment;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Value;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormValue;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.ledger.Progress;
import org.recours.paper.form.FormFiller;
import org.recours.paper.form.SampleForm;
import org.recours.paper.pdf.FinishedPdf;
import org.recours.paper.shape.Fonts;
import org.recours.paper.slip.SlipPrinter;
import org.recours.session.Founding;
import org.recours.session.Joining;
import org.recours.session.OpenProfile;
import org.recours.session.Profile;
import org.recours.session.Unlocking;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.text.Text;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.DeskClock;
import org.recours.usecase.RecordCase;
import org.recours.usecase.WholeCase;
import org.recours.vault.Cost;
import org.recours.vault.MasterKey;
import org.recours.vault.Passphrase;
import org.recours.vault.WordList;

/// Walks the whole main job on a sample clinic, without a window, and tells step by step what it did. Touches nothing
/// but the folder that it is given.
final class Demo {

    private final Path out;
    private final Text text;
    private final Consumer<String> tell;
    private final ClinicRules.Shipped shipped;
    private final InstantSource clock;
    private final Fonts fonts = new Fonts();

    /// @param out  for the sample clinic and the files that are made; new or empty
    /// @param tell hears each step
    Demo(Path out, Text text, Consumer<String> tell, ClinicRules.Shipped shipped, InstantSource clock) {
        this.out = out;
        this.text = text;
        this.tell = tell;
        this.shipped = shipped;
        this.clock = clock;
    }

    /// @throws Problem when the surroundings fail
    /// @throws IllegalStateException when a step did not hold
    void run() {
        say("demo.begin", out.toString());
        var stick = folder("stick");
        try (var passphrase = Passphrase.propose(WordList.in(text.language().code()));
                var amina = found(passphrase)) {
            var first = desk(amina);
            var id = record(first);
            papers(first, whole(first, id));
            ask(stick, passphrase);
            approve(amina, stick);
            exchange(first, "Amina", stick);
            try (var bruno = accept(stick, passphrase)) {
                var second = desk(bruno);
                exchange(second, "Bruno", stick);
                same(first, second, id);
                disagree(first, second, id, stick);
            }
            rebuild(first, id);
        }
        say("demo.end", out.toString());
    }

    private OpenProfile found(Passphrase passphrase) {
        var profile = new Profile(out.resolve("amina"));
        var founding = new Founding(
                text.get("demo.clinic"), "Amina", "Laptop 1", text.language().code());
        var open = open(profile, founding.in(profile, passphrase, Cost.FLOOR));
        say(
                "demo.founded",
                open.roster().founding().clinic(),
                open.profile().folder().toString());
        return open;
    }

    private RecordId record(OpenDesk desk) {
        var intake = SampleCase.of(desk.clerk()::newId, desk.clock().today());
        return switch (desk.record().run(intake)) {
            case RecordCase.Result.Incomplete _ -> throw new IllegalStateException("the sample case is complete");
            case RecordCase.Result.Saved(var id, var number) -> {
                say("demo.recorded", number);
                var deadline = whole(desk, id).nextDeadline().orElseThrow().record();
                say("demo.actBy", deadline.safeDate().orElseThrow());
                desk.today().why(whole(desk, id)).forEach(step -> tell.accept("    " + text.get(step)));
                yield id;
            }
        };
    }

    private void papers(OpenDesk desk, WholeCase whole) {
        var papers = new PapersWiring(desk, out.resolve("forms")).letters(text);
        for (var language : Language.values()) {
            var letter = papers.write().write("appeal", language, whole, Map.of());
            write("demo.letter", "appeal-" + language.code() + ".pdf", letter.printout());
        }
        write("demo.form", "form.pdf", form());
        var code = SlipCode.drawn(new SecureRandom()::nextInt);
        var day = whole.nextDeadline().orElseThrow().record().safeDate().orElseThrow();
        var slip = new SlipData(day, LocalTime.of(16, 0), SlipSymbol.SUN, code);
        write("demo.slip", "slip-ar.pdf", new SlipPrinter(fonts).print(slip, Reader.of(Language.ARABIC)));
    }

    private Printout form() {
        var values = Map.<String, FormValue>of(
                "nom", new FormValue.Words(SampleCase.PERSON),
                "reference", new FormValue.Words(SampleCase.REFERENCE),
                "motifs", new FormValue.Words(SampleCase.NARRATIVE));
        return switch (new FormFiller(fonts).fill(SampleForm.pdf(), values, Set.of())) {
            case FillResult.Filled filled -> {
                holds(filled.filled().size() == values.size(), "every value is in the form");
                yield filled.printout();
            }
            case FillResult.Undecided _, FillResult.Refused _ ->
                throw new IllegalStateException("the sample form can be filled");
        };
    }

    private void ask(Path stick, Passphrase passphrase) {
        var asked = new Joining(new Profile(out.resolve("bruno")))
                .request(stick, "Bruno", "Laptop 2", text.language().code(), passphrase, Cost.FLOOR);
        say("demo.asked", String.join(" ", asked.checkWords()));
    }

    private void approve(OpenProfile amina, Path stick) {
        var asking = amina.approving().asking(stick);
        holds(asking.size() == 1, "one seat asks");
        amina.approving().approve(stick, asking.getFirst());
        say("demo.approved", asking.getFirst().person());
    }

    private OpenProfile accept(Path stick, Passphrase passphrase) {
        var profile = new Profile(out.resolve("bruno"));
        return switch (new Joining(profile).accept(stick, passphrase)) {
            case Joining.Acceptance.Joined joined -> open(profile, joined.key());
            case Joining.Acceptance.WrongPassphrase _,
                    Joining.Acceptance.NotCompared _,
                    Joining.Acceptance.NoAnswerYet _,
                    Joining.Acceptance.AnswerNotForUs _ ->
                throw new IllegalStateException("the answer is on the stick");
        };
    }

    private void exchange(OpenDesk desk, String person, Path stick) {
        var report = desk.profile().exchange().with(stick, desk.clock().today(), (_, _) -> true);
        say("demo.exchanged", person, report.sentChanges(), report.receivedChanges());
    }

    private void same(OpenDesk first, OpenDesk second, RecordId id) {
        var here = whole(first, id);
        var there = whole(second, id);
        holds(here.caseFile().record().equals(there.caseFile().record()), "both show the same case");
        holds(
                here.nextDeadline()
                        .orElseThrow()
                        .record()
                        .equals(there.nextDeadline().orElseThrow().record()),
                "both show the same date");
        say("demo.same", there.caseFile().record().number().orElseThrow());
    }

    /// Both edit one field without knowing of each other; one of them chooses.
    private void disagree(OpenDesk first, OpenDesk second, RecordId id, Path stick) {
        edit(first, id, "Amina");
        edit(second, id, "Bruno");
        exchange(first, "Amina", stick);
        exchange(second, "Bruno", stick);
        holds(whole(second, id).caseFile().state().isConflicting(CaseFile.RESPONSIBLE.name()), "both values are kept");
        say("demo.conflict");
        edit(second, id, "Bruno");
        exchange(second, "Bruno", stick);
        exchange(first, "Amina", stick);
        holds(Optional.of("Bruno").equals(whole(first, id).caseFile().record().responsible()), "the choice arrived");
        say("demo.settled");
    }

    private static void edit(OpenDesk desk, RecordId id, String responsible) {
        var seen = whole(desk, id).caseFile().state();
        var edit =
                Edit.settle(CaseFile.TYPE.name(), id, CaseFile.RESPONSIBLE.name(), new Value.Text(responsible), seen);
        desk.clerk().record(Compartment.GENERAL, List.of(edit));
    }

    private void rebuild(OpenDesk desk, RecordId id) {
        var before = whole(desk, id).caseFile().record();
        holds(desk.profile().ledger().rebuild(Progress.SILENT), "the database is built again");
        holds(before.equals(whole(desk, id).caseFile().record()), "and shows the same");
        holds(desk.profile().ledger().verify().isEmpty(), "every file is as it was written");
        say("demo.rebuilt");
    }

    private OpenProfile open(Profile profile, MasterKey key) {
        var surroundings = new OpenProfile.Surroundings(clock, () -> true, Progress.SILENT);
        return switch (new Unlocking(profile, surroundings).with(key)) {
            case Unlocking.Result.Unlocked(var open) -> open;
            case Unlocking.Result.WrongPassphrase _,
                    Unlocking.Result.StillAsking _,
                    Unlocking.Result.NoProfile _,
                    Unlocking.Result.Cancelled _ ->
                throw new IllegalStateException("a profile that was just made opens");
        };
    }

    private OpenDesk desk(OpenProfile profile) {
        return OpenDesk.of(profile, new DeskClock(clock, shipped.zone()), shipped);
    }

    private static WholeCase whole(OpenDesk desk, RecordId id) {
        return desk.open().run(id).orElseThrow(() -> new IllegalStateException("the case is there"));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(out.resolve(name));
        } catch (IOException e) {
            throw new Problem(new Phrase("app.folderNotWritable", out.toString()), e);
        }
    }

    private void write(String key, String name, Printout printout) {
        var file = out.resolve(name);
        FinishedPdf.write(printout, file);
        say(key, file.toString());
    }

    private static void holds(boolean isSo, String what) {
        if (!isSo) {
            throw new IllegalStateException("this did not hold: " + what);
        }
    }

    private void say(String key, Object... arguments) {
        tell.accept(text.get(key, arguments));
    }
}
