package org.recours.paper.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.CalendarSystem;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.document.LetterData;
import org.recours.domain.person.BirthDate;

/// Letters of an invented clinic about invented people.
final class LetterSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final String NARRATIVE = """
        I left Nyala with my two children on 3 May 2023 after the market was shelled. The interview on 12 March 2026 \
        lasted 25 minutes; the interpreter spoke Chadian Arabic and did not know the names of our villages.
        أخبرتُ الموظف أنني من قرية أم درسة، لكنه كتب «Omdurman» في المحضر (صفحة 3)، ورفض أن يصحّحه.
        Nobody read the record back to me. My ration card still says 1 January 1990.\
        """;

    private LetterSamples() {}

    static LetterData full() {
        return new LetterData(
                TODAY, clinic(), recipient(), Optional.of(person()), decision(), matter(), Optional.of("K-7QX2-3"));
    }

    static LetterData anonymous() {
        return new LetterData(
                TODAY, clinic(), recipient(), Optional.empty(), decision(), matter(), Optional.of("K-7QX2-3"));
    }

    static LetterData empty() {
        return new LetterData(
                TODAY,
                new LetterData.Clinic(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new LetterData.Addressee(Optional.empty(), Optional.empty()),
                Optional.of(named("")),
                LetterData.Decision.NONE,
                new LetterData.Matter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                Optional.empty());
    }

    static LetterData telling(String narrative) {
        return with(person(), narrative);
    }

    static LetterData about(String name) {
        return with(named(name), NARRATIVE);
    }

    private static LetterData with(LetterData.Person person, String narrative) {
        var matter = new LetterData.Matter(
                Optional.of("Exclusion from the October distribution"),
                Optional.of(narrative),
                matter().grounds(),
                matter().remedyWanted(),
                matter().enclosures(),
                matter().replyBy());
        return new LetterData(
                TODAY, clinic(), recipient(), Optional.of(person), decision(), matter, Optional.of("K-7QX2-3"));
    }

    private static LetterData.Person named(String name) {
        return new LetterData.Person(
                Optional.of(name),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LetterData.Clinic clinic() {
        return new LetterData.Clinic(
                Optional.of("Clinique juridique du Nord"),
                Optional.of("12 rue du Port\n62100 Calais"),
                Optional.of("Calais"),
                Optional.of("+33 3 21 00 00 00"),
                Optional.of("Me Claire Dubois"));
    }

    private static LetterData.Addressee recipient() {
        return new LetterData.Addressee(
                Optional.of("Cour nationale du droit d’asile"), Optional.of("35 rue Cuvier\n93558 Montreuil Cedex"));
    }

    private static LetterData.Person person() {
        return new LetterData.Person(
                Optional.of("محمد أحمد"),
                List.of("Mohamed Ahmed"),
                BirthDate.parse("~1990"),
                Optional.of("Sudan"),
                List.of("ration card 123456", "OFPRA 2026-05-01234"),
                Optional.of("12 rue du Port, 62100 Calais"),
                Optional.of("06 12 34 56 78 (a cousin’s, after 18:00)"),
                Optional.of("Arabic"));
    }

    private static LetterData.Decision decision() {
        return new LetterData.Decision(
                Optional.of("OFPRA"),
                Optional.of("2026-05-01234/B"),
                Optional.of(EventDate.on(LocalDate.of(2026, 10, 20))),
                Optional.of(EventDate.between(LocalDate.of(2026, 10, 28), LocalDate.of(2026, 11, 1))
                        .written("١٧ جمادى الأولى ١٤٤٨", CalendarSystem.HIJRI)));
    }

    private static LetterData.Matter matter() {
        return new LetterData.Matter(
                Optional.of("Exclusion from the October distribution"),
                Optional.of(NARRATIVE),
                Optional.of(
                        "The record of the interview is not the applicant’s own account: it was never read back, and a"
                                + " village was taken for a city.\n"
                                + "The decision does not answer the medical certificate of 2 April 2026."),
                Optional.of("أريد أن تُسمع قصتي مرة أخرى مع مترجم سوداني."),
                List.of("Medical certificate of 2 April 2026", "نسخة من بطاقة التموين"),
                Optional.of(LocalDate.of(2026, 12, 1)));
    }
}
