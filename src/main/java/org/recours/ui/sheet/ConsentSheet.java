package org.recours.ui.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.recours.domain.casefile.CaseFile;
import org.recours.domain.casefile.Consent;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.ui.kit.Input;

/// That the person agreed: who said it, to what, told in which language, given how. One act, one field.
public final class ConsentSheet {

    private static final Shape<Consent.Manner> MANNER = Shape.code(Consent.Manner.class);

    private final Input<Optional<Answer>> answer = Input.choice();
    private final Input<String> by = Input.text();
    private final Input<String> purpose = Input.text();
    private final Input<String> language = Input.text();
    private final Input<Optional<Consent.Manner>> manner = Input.choice();
    private final Supplier<LocalDate> today;
    private Optional<Consent> shown = Optional.empty();

    /// What the person said when asked.
    public enum Answer {
        GIVEN,
        NOT_GIVEN
    }

    /// @param today the day on which it is given, when it is given now
    ConsentSheet(RecordSheet<CaseFile> caseFile, Supplier<LocalDate> today) {
        this.today = today;
        caseFile.put(
                CaseFile.CONSENT,
                new Entry(
                        this::typed,
                        this::restore,
                        () -> consent().map(CaseFile.CONSENT.shape().write()),
                        value -> show(value.flatMap(CaseFile.CONSENT.shape().read())),
                        () -> false,
                        List.of(
                                answer.valueProperty(),
                                by.valueProperty(),
                                purpose.valueProperty(),
                                language.valueProperty(),
                                manner.valueProperty())));
    }

    public Input<Optional<Answer>> answer() {
        return answer;
    }

    public Input<String> by() {
        return by;
    }

    public Input<String> purpose() {
        return purpose;
    }

    public Input<String> language() {
        return language;
    }

    public Input<Optional<Consent.Manner>> manner() {
        return manner;
    }

    private Optional<Consent> consent() {
        return answer.value().map(said -> {
            var now = consent(said, Optional.of(today.get()));
            return shown.filter(before -> before.equals(consent(said, before.on())))
                    .orElse(now);
        });
    }

    private Consent consent(Answer said, Optional<LocalDate> on) {
        return new Consent(
                said == Answer.GIVEN,
                by.value().strip(),
                purpose.value().strip(),
                language.value().strip(),
                manner.value(),
                on);
    }

    private void show(Optional<Consent> consent) {
        shown = consent;
        answer.set(consent.map(one -> one.isGiven() ? Answer.GIVEN : Answer.NOT_GIVEN));
        by.set(consent.map(Consent::by).orElse(""));
        purpose.set(consent.map(Consent::purpose).orElse(""));
        language.set(consent.map(Consent::language).orElse(""));
        manner.set(consent.flatMap(Consent::manner));
    }

    private Value typed() {
        SortedMap<String, Value> parts = new TreeMap<>();
        answer.value().ifPresent(said -> parts.put("given", new Value.Flag(said == Answer.GIVEN)));
        manner.value().map(MANNER.write()).ifPresent(how -> parts.put("manner", how));
        keep(parts, "by", by);
        keep(parts, "purpose", purpose);
        keep(parts, "language", language);
        return parts.isEmpty() ? Value.Nothing.NOTHING : new Value.Entries(parts);
    }

    private void restore(Value kept) {
        SortedMap<String, Value> parts = kept instanceof Value.Entries(var entries) ? entries : new TreeMap<>();
        answer.set(part(parts, "given", Shape.FLAG).map(given -> given ? Answer.GIVEN : Answer.NOT_GIVEN));
        manner.set(part(parts, "manner", MANNER));
        by.set(part(parts, "by", Shape.TEXT).orElse(""));
        purpose.set(part(parts, "purpose", Shape.TEXT).orElse(""));
        language.set(part(parts, "language", Shape.TEXT).orElse(""));
    }

    private static void keep(SortedMap<String, Value> parts, String name, Input<String> input) {
        if (!input.value().isEmpty()) {
            parts.put(name, new Value.Text(input.value()));
        }
    }

    private static <T> Optional<T> part(SortedMap<String, Value> parts, String name, Shape<T> shape) {
        return Optional.ofNullable(parts.get(name)).flatMap(shape.read());
    }
}
