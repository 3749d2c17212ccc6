package org.recours.session;

import java.nio.file.Path;
import java.util.List;
import org.recours.domain.change.Value;
import org.recours.domain.problem.Phrase;
import org.recours.domain.problem.Problem;
import org.recours.exchange.Membership;
import org.recours.journal.ControlLog;

/// Lets new seats in by stick, from the coordinator's side: see who asks, compare the words, answer.
public final class Approving {

    private final Membership membership;
    private final ControlLog log;

    Approving(Membership membership, ControlLog log) {
        this.membership = membership;
        this.log = log;
    }

    /// Somebody who asks to be let in.
    public static final class Asking {

        private final JoinRequest request;
        private final List<String> checkWords;

        private Asking(JoinRequest request, List<String> checkWords) {
            this.request = request;
            this.checkWords = checkWords;
        }

        /// What tells this request from others on the stick.
        public String id() {
            return request.name();
        }

        public String person() {
            return request.seat().person();
        }

        public String laptop() {
            return request.seat().laptop();
        }

        /// The words that the other laptop must show. Other words: another laptop asks in its name.
        public List<String> checkWords() {
            return checkWords;
        }
    }

    /// Who asks on this stick and is not in yet.
    ///
    /// @throws Problem when the stick can't be read
    public List<Asking> asking(Path stick) {
        return new JoinFolder(stick)
                .requests().stream()
                        .map(request -> new Asking(request, request.checkWords()))
                        .toList();
    }

    /// Lets one in and puts the sealed answer on the stick. Doing it again puts the answer there again.
    ///
    /// @return the words that the other laptop will show when it is in
    /// @throws Problem when this seat may not let others in, or the disk or the stick fails
    public List<String> approve(Path stick, Asking asking) {
        if (!membership.roster().mayEnrol(membership.me())) {
            throw new Problem(new Phrase("problem.session.mayNotEnrol"));
        }
        var join = new JoinFolder(stick);
        if (membership.roster().seat(asking.request.seat().id()).isEmpty()) {
            membership.enrol(asking.request.seat());
        }
        var clinic = membership.roster().clinic();
        var entries = log.entries().keySet().stream()
                .flatMap(id -> log.envelope(id).stream())
                .map(Value.Bytes::new)
                .toList();
        join.answer(asking.request, new JoinAnswer(clinic, entries).seal(asking.request));
        return JoinAnswer.checkWords(asking.request, clinic);
    }
}
