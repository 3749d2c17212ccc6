package org.recours.ui.letters;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.casefile.Deadline;
import org.recours.domain.casefile.DocumentKind;
import org.recours.domain.casefile.FilledField;
import org.recours.domain.change.Edit;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.document.Printout;
import org.recours.domain.document.SlipCode;
import org.recours.domain.document.SlipData;
import org.recours.domain.document.SlipSymbol;
import org.recours.domain.person.Person;
import org.recours.domain.problem.Phrase;
import org.recours.store.Loaded;
import org.recours.text.TypedDates;
import org.recours.ui.kit.DateInput;
import org.recours.ui.kit.Input;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.usecase.KeepDocument;
import org.recours.usecase.WholeCase;

/// What making a pocket slip knows and can do: the day, the hour, and the picture that the person chooses.
public final class SlipViewModel {

    private static final LocalTime NOON = LocalTime.of(12, 0);

    private final PaperMaking<Optional<Printout>> making;
    private final DateInput<CalendarSystem, LocalDate> day;
    private final Input<String> hour = Input.text();
    private final Input<Optional<SlipSymbol>> symbol = Input.choice();
    private final SlipCode code;
    private final ReaderChoice reader;

    public SlipViewModel(LettersPort port, Desk desk, RecordId caseFile) {
        var name = DraftName.of(DraftName.Kind.SLIP, caseFile);
        making = new PaperMaking<>(port, desk, caseFile, name, this::draw, made -> made.ifPresent(this::show));
        day = port.reading().dayInput();
        code = port.code().get();
        reader = new ReaderChoice(making.fields());
        making.fields().day("day", day);
        making.fields().words("hour", hour);
        making.fields().choice("symbol", symbol, Shape.code(SlipSymbol.class));
    }

    /// Reads the case: the day to act by, the clinic’s hour and the person’s own picture stand there first.
    public void load() {
        making.desk().background().run(making.port().closesAt()::get, this::proposeHour, making::fail);
        making.load(this::propose);
    }

    /// For whom the slip is.
    ReaderChoice reader() {
        return reader;
    }

    PaperMaking<Optional<Printout>> making() {
        return making;
    }

    DateInput<CalendarSystem, LocalDate> day() {
        return day;
    }

    /// `HH:mm`.
    Input<String> hour() {
        return hour;
    }

    Input<Optional<SlipSymbol>> symbol() {
        return symbol;
    }

    /// Keeps the slip with the case and the picture with the person, then tells that it can be printed.
    void keep(Consumer<Printout> print) {
        var whole = making.wholeProperty().get();
        if (whole.isEmpty() || !isComplete()) {
            return;
        }
        var kept = new KeepDocument.Made(
                DocumentKind.SLIP,
                making.desk().text().get("letters.slipTitle", day.date().orElseThrow()),
                Optional.empty(),
                Optional.of(making.languageProperty().get().code()),
                List.of(new FilledField("code", code.characters())));
        var edits = new ArrayList<>(making.edits(kept));
        chosenPicture(whole.get()).ifPresent(edits::add);
        making.keep(edits, print);
    }

    private boolean isComplete() {
        if (day.date().isEmpty() && !day.isUnreadable()) {
            day.typed().refuse(new Phrase("letters.dayNeeded"));
        }
        if (clock().isEmpty()) {
            hour.refuse(new Phrase("letters.hourNeeded"));
        }
        if (symbol.value().isEmpty()) {
            symbol.refuse(new Phrase("letters.symbolNeeded"));
        }
        return slip().isPresent();
    }

    private Optional<Edit> chosenPicture(WholeCase whole) {
        var name = symbol.value().map(chosen -> chosen.name().toLowerCase(Locale.ROOT));
        return whole.person()
                .filter(person -> !person.record().slipSymbol().equals(name))
                .map(person -> Edit.change(
                        Person.TYPE,
                        person.record(),
                        Person.TYPE.with(person.record(), Person.SLIP_SYMBOL, name.orElseThrow()),
                        person.state()));
    }

    private void propose(WholeCase whole) {
        var now = making.port().writer().now().get();
        making.proposeLanguage(whole);
        reader.propose(whole);
        if (day.typed().value().isEmpty()) {
            whole.deadlineAtHand(now)
                    .map(Loaded::record)
                    .flatMap(Deadline::visit)
                    .ifPresent(date -> day.typed().set(date.toString()));
        }
        if (!making.fields().isChanged("hour")) {
            whole.deadlineAtHand(now)
                    .map(Loaded::record)
                    .flatMap(deadline -> deadline.hour(whole.zoneOf(deadline, now.getZone())))
                    .ifPresent(time -> hour.set(time.toString()));
        }
        whole.person()
                .map(Loaded::record)
                .flatMap(Person::slipSymbol)
                .flatMap(SlipViewModel::symbol)
                .ifPresent(known -> symbol.set(Optional.of(known)));
    }

    private void proposeHour(Optional<LocalTime> closes) {
        if (hour.value().isEmpty()) {
            hour.set(closes.orElse(NOON).toString());
            making.fields().settle("hour");
        }
    }

    private static Optional<SlipSymbol> symbol(String name) {
        return Arrays.stream(SlipSymbol.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<LocalTime> clock() {
        return TypedDates.hour(hour.value());
    }

    private Optional<SlipData> slip() {
        return day.date()
                .flatMap(date ->
                        clock().flatMap(time -> symbol.value().map(chosen -> new SlipData(date, time, chosen, code))));
    }

    private Callable<Optional<Printout>> draw() {
        var slip = slip();
        var whole = making.wholeProperty().get().orElseThrow();
        var read = reader.reader(making.port(), whole, making.languageProperty().get());
        return () -> slip.map(data -> making.port().slip().apply(data, read.get()));
    }

    private void show(Printout made) {
        making.show(made);
    }
}
