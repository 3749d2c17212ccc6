package org.recours.domain.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recours.domain.calendar.EventDate;
import org.recours.domain.person.BirthDate;

/// What a letter can say of one case, in no language yet: dates are dates, names are as given.
///
/// Whatever is absent prints as a blank to fill by hand.
///
/// @param today the date of the letter
/// @param person for whom it is written; absent when the person stays unnamed
/// @param caseNumber the clinic’s own, for the reply
public record LetterData(
        LocalDate today,
        Clinic clinic,
        Addressee recipient,
        Optional<Person> person,
        Decision decision,
        Matter matter,
        Optional<String> caseNumber) {

    /// Who writes.
    ///
    /// @param contact telephone or e-mail for the reply
    /// @param signatory who signs for the clinic
    public record Clinic(
            Optional<String> name,
            Optional<String> address,
            Optional<String> place,
            Optional<String> contact,
            Optional<String> signatory) {

        @Override
        public String toString() {
            return "LetterData.Clinic";
        }
    }

    /// To whom it goes.
    public record Addressee(Optional<String> name, Optional<String> address) {

        @Override
        public String toString() {
            return "LetterData.Addressee";
        }
    }

    /// For whom it is written.
    ///
    /// @param name as given
    /// @param otherNames in other scripts and spellings
    /// @param identifiers each with what it is: "ration card 123456"
    /// @param interpreterLanguage named in the language of the letter; absent when none is needed
    public record Person(
            Optional<String> name,
            List<String> otherNames,
            Optional<BirthDate> birth,
            Optional<String> nationality,
            List<String> identifiers,
            Optional<String> address,
            Optional<String> contact,
            Optional<String> interpreterLanguage) {

        public Person {
            otherNames = List.copyOf(otherNames);
            identifiers = List.copyOf(identifiers);
        }

        @Override
        public String toString() {
            return "LetterData.Person";
        }
    }

    /// What is contested.
    public record Decision(
            Optional<String> authority,
            Optional<String> reference,
            Optional<EventDate> date,
            Optional<EventDate> notifiedOn) {

        /// For a letter that contests none.
        public static final Decision NONE =
                new Decision(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "LetterData.Decision";
        }
    }

    /// What it is about.
    ///
    /// @param subject in a few words
    /// @param narrative what happened
    /// @param grounds why the decision is wrong
    /// @param enclosures beside the decision itself
    /// @param replyBy until when an answer is asked for
    public record Matter(
            Optional<String> subject,
            Optional<String> narrative,
            Optional<String> grounds,
            Optional<String> remedyWanted,
            List<String> enclosures,
            Optional<LocalDate> replyBy) {

        public Matter {
            enclosures = List.copyOf(enclosures);
        }

        @Override
        public String toString() {
            return "LetterData.Matter";
        }
    }

    /// Names nothing of a client.
    @Override
    public String toString() {
        return "LetterData";
    }
}
