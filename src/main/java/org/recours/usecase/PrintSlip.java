package org.recours.usecase;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.document.Printout;
import org.recours.domain.document.ReferralCardData;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Person;
import org.recours.paper.slip.ReferralCardPrinter;
import org.recours.paper.slip.SlipPrinter;
import org.recours.store.Loaded;
import org.recours.text.Language;
import org.recours.text.Reader;
import org.recours.text.Text;

/// Prints the small papers that a person carries: a pocket slip with the day to come back, a card for a referral.
///
/// Nothing on them tells of the case. The code on each is drawn anew and kept with the case, where the clinic finds it.
public final class PrintSlip {

    private final SlipPrinter slips;
    private final ReferralCardPrinter cards;
    private final KeepDocument keep;
    private final Supplier<ClinicRules> rules;
    private final DeskClock clock;
    private final IntUnaryOperator below;

    /// @param below gives a whole number from 0 up to its argument that nobody can foresee: `secureRandom::nextInt`
    public PrintSlip(
            SlipPrinter slips,
            ReferralCardPrinter cards,
            KeepDocument keep,
            Supplier<ClinicRules> rules,
            DeskClock clock,
            IntUnaryOperator below) {
        this.slips = slips;
        this.cards = cards;
        this.keep = keep;
        this.rules = rules;
        this.clock = clock;
        this.below = below;
    }

    /// A new code, for a slip or a card.
    public SlipCode code() {
        return SlipCode.drawn(below);
    }

    /// What a slip would say: the day to come back, which is the clinic’s own target or else the day to act by; the
    /// hour at which the clinic closes, or by which to act where the period is in hours; the person’s own picture.
    /// Empty while no day is known.
    public Optional<SlipData> slip(WholeCase whole) {
        return whole.deadlineAtHand(clock.now())
                .map(Loaded::record)
                .flatMap(deadline ->
                        deadline.visit().map(day -> new SlipData(day, hour(whole, deadline), symbol(whole), code())));
    }

    private LocalTime hour(WholeCase whole, Deadline deadline) {
        return deadline.hour(whole.zoneOf(deadline, clock.now().getZone()))
                .orElseGet(() -> ClinicSettings.closesAt(rules.get().clinic()));
    }

    private static SlipSymbol symbol(WholeCase whole) {
        var chosen = whole.person().map(Loaded::record).flatMap(Person::slipSymbol);
        return List.of(SlipSymbol.values()).stream()
                .filter(symbol -> chosen.filter(symbol.name()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(SlipSymbol.SUN);
    }

    /// What a referral card would say: nothing of what happened.
    public ReferralCardData card(WholeCase whole, Language language) {
        var caseFile = whole.caseFile().record();
        var focalPoint = whole.parties().stream()
                .map(Loaded::record)
                .filter(party -> party.role().equals(Optional.of(Role.FOCAL_POINT)))
                .flatMap((Party party) -> party.name().stream())
                .findFirst();
        return new ReferralCardData(
                code(),
                safeContact(whole),
                caseFile.language().map(language::nameOf),
                interpreter(whole),
                caseFile.consent(),
                focalPoint,
                clock.today());
    }

    private static ReferralCardData.Interpreter interpreter(WholeCase whole) {
        return whole.person()
                .flatMap(person -> person.record().needsInterpreter())
                .map(needed -> needed ? ReferralCardData.Interpreter.NEEDED : ReferralCardData.Interpreter.NOT_NEEDED)
                .orElse(ReferralCardData.Interpreter.NOT_ASKED);
    }

    /// The first way to reach the person, with whose it is and when it is safe.
    private static Optional<String> safeContact(WholeCase whole) {
        return whole.contacts().stream()
                .map(Loaded::record)
                .filter(contact -> contact.value().isPresent())
                .findFirst()
                .map(PrintSlip::words);
    }

    private static String words(Contact contact) {
        var words = new ArrayList<String>();
        contact.value().ifPresent(words::add);
        contact.owner().ifPresent(words::add);
        contact.safeHours().ifPresent(words::add);
        contact.caution().ifPresent(words::add);
        return String.join(" · ", words);
    }

    /// A slip that is to be printed.
    ///
    /// @param whole the case that its code leads to
    public record Carried(WholeCase whole, SlipData data, Reader reader) {

        /// Names nothing of a client.
        @Override
        public String toString() {
            return "carried_slip";
        }
    }

    /// Prints slips, four a sheet, and keeps the code of each with its case. One alone fills its sheet.
    ///
    /// @param carried at least one
    /// @param words in which the timeline tells of it
    public Printout print(List<Carried> carried, Text words) {
        var first = carried.getFirst();
        var printout = carried.size() == 1
                ? slips.print(first.data, first.reader)
                : slips.print(carried.stream()
                        .map(one -> new SlipPrinter.Slip(one.data, one.reader))
                        .toList());
        carried.forEach(one -> keep(one, words));
        return printout;
    }

    private void keep(Carried carried, Text words) {
        var slip = carried.data;
        var values = List.of(
                new FilledField("code", slip.code().characters()),
                new FilledField("day", slip.day().toString()),
                new FilledField("hour", slip.hour().toString()),
                new FilledField("symbol", slip.symbol().name()));
        var title = words.get("letters.slipTitle", slip.day());
        keep(carried.whole, DocumentKind.SLIP, title, carried.reader.language(), values);
    }

    /// Prints a referral card, and keeps its code with the case.
    public Printout print(WholeCase whole, ReferralCardData card, Language language) {
        var printout = cards.print(card, language);
        var values = List.of(new FilledField("code", card.code().characters()));
        keep(whole, DocumentKind.REFERRAL_CARD, card.code().spaced(), language.code(), values);
        return printout;
    }

    private void keep(WholeCase whole, DocumentKind kind, String title, String language, List<FilledField> values) {
        keep.run(
                whole.caseFile().id(),
                new KeepDocument.Made(kind, title, Optional.empty(), Optional.of(language), values));
    }
}
