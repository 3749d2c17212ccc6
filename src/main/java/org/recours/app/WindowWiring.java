package org.recours.app;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.recours.domain.casefile.Kind;
import org.recours.domain.change.RecordId;
import org.recours.domain.problem.Phrase;
import org.recours.session.Laptop;
import org.recours.store.CaseFilter;
import org.recours.store.CaseRow;
import org.recours.store.CaseSort;
import org.recours.store.Whose;
import org.recours.ui.casefile.CaseView;
import org.recours.ui.casefile.CaseViewModel;
import org.recours.ui.cases.CaseListView;
import org.recours.ui.cases.CaseListViewModel;
import org.recours.ui.check.DateCheckView;
import org.recours.ui.check.DateCheckViewModel;
import org.recours.ui.exchange.AnswerWords;
import org.recours.ui.exchange.ExchangeScreen;
import org.recours.ui.forms.FormView;
import org.recours.ui.forms.FormViewModel;
import org.recours.ui.forms.PapersView;
import org.recours.ui.forms.PapersViewModel;
import org.recours.ui.holidays.HolidaysView;
import org.recours.ui.intake.IntakeView;
import org.recours.ui.intake.IntakeViewModel;
import org.recours.ui.kit.Screen;
import org.recours.ui.kit.Stick;
import org.recours.ui.letters.DatesFileView;
import org.recours.ui.letters.DatesFileViewModel;
import org.recours.ui.letters.LetterView;
import org.recours.ui.letters.LetterViewModel;
import org.recours.ui.letters.LettersPort;
import org.recours.ui.letters.ReferralView;
import org.recours.ui.letters.ReferralViewModel;
import org.recours.ui.letters.SheetView;
import org.recours.ui.letters.SheetViewModel;
import org.recours.ui.letters.SlipView;
import org.recours.ui.letters.SlipViewModel;
import org.recours.ui.nav.Desk;
import org.recours.ui.nav.Place;
import org.recours.ui.phones.PhonesView;
import org.recours.ui.phones.PhonesViewModel;
import org.recours.ui.rules.RulesView;
import org.recours.ui.settings.SettingsScreen;
import org.recours.ui.shell.OpenProfile;
import org.recours.ui.shell.OpenProfile.Found;
import org.recours.ui.today.ChosenDay;
import org.recours.ui.today.MonthScreen;
import org.recours.ui.today.Postponed;
import org.recours.ui.today.ReminderScreen;
import org.recours.ui.today.TodayScreen;
import org.recours.ui.urgent.ActNowView;
import org.recours.ui.urgent.ActNowViewModel;
import org.recours.ui.urgent.UrgentView;
import org.recours.ui.urgent.UrgentViewModel;
import org.recours.usecase.ConfirmToday;
import org.recours.vault.Cost;

/// Connects the main window to an open profile: which screen answers a place, what is found, what the rail counts.
final class WindowWiring {

    private static final int FOUND = 12;

    private final OpenDesk desk;
    private final Laptop laptop;
    private final Callable<List<Stick>> sticks;
    private final Cost cost;
    private final CasesWiring cases;
    private final PapersWiring papers;
    private final UrgentWiring urgent;
    private final List<Runnable> afterExchange = new CopyOnWriteArrayList<>();
    private final AnswerWords answerWords = new AnswerWords();
    private final TodayWiring today;
    private final ChosenDay chosenDay = new ChosenDay();
    private final DateCheckViewModel dateCheck;
    private final Postponed postponed = new Postponed();
    private volatile Runnable refresh = () -> {}; // told on the thread that saved
    private volatile Runnable remind = () -> {};

    /// @param laptop on which it is open; the clinic’s blank forms are kept there for all its seats
    WindowWiring(OpenDesk desk, Machine machine, Laptop laptop) {
        this.desk = desk;
        this.laptop = laptop;
        this.sticks = machine.sticks();
        this.cost = machine.cost();
        this.cases = new CasesWiring(desk);
        this.today = new TodayWiring(desk);
        this.papers = new PapersWiring(desk, laptop.folder().resolve("forms"));
        this.urgent = new UrgentWiring(desk);
        this.dateCheck = new DateCheckViewModel(desk.checkDates()::run, desk.clock()::now);
        desk.profile().ledger().changes().listen(_ -> refresh.run());
        desk.profile().ledger().changes().listen(_ -> remind.run());
    }

    OpenProfile profile(Runnable afterClosing) {
        return new OpenProfile(
                desk.profile().me().id().toString(),
                desk.settings().read().name(),
                desk.clerk().member(),
                this::screens,
                this::reminder,
                this::find,
                this::standing,
                urgent.pinned()::run,
                this::listen,
                new OpenProfile.Pin(
                        () -> desk.profile().pin().isPresent(),
                        typed -> desk.profile()
                                .pin()
                                .map(pin -> pin.isLiftedBy(typed.toCharArray()))
                                .orElse(false)),
                today(),
                () -> {
                    afterClosing.run();
                    desk.profile().close();
                    return null;
                });
    }

    private OpenProfile.Today today() {
        var confirm = desk.confirmToday();
        Optional<OpenProfile.Doubt> doubt = switch (confirm.ask()) {
            case ConfirmToday.Today.Known _ -> Optional.empty();
            case ConfirmToday.Today.Ask(var laptopSays, var lastEntry) ->
                Optional.of(new OpenProfile.Doubt(laptopSays, lastEntry));
        };
        return new OpenProfile.Today(doubt, confirm::confirm, desk.clock()::today);
    }

    private Screen reminder(Desk window) {
        return ReminderScreen.on(
                window,
                today.actions(),
                desk.clock()::now,
                postponed,
                changed -> remind = () -> window.background().onScreen(changed));
    }

    private Function<Place, Screen> screens(Desk window) {
        return place -> {
            refresh = () -> {};
            return screen(window, place);
        };
    }

    private Screen screen(Desk window, Place place) {
        return switch (place) {
            case Place.Today() -> TodayScreen.on(window, today.actions());
            case Place.Month() -> MonthScreen.on(window, today.month(window.text()), chosenDay);
            case Place.Cases() -> CaseListView.screen(new CaseListViewModel(cases.list(), window), window);
            case Place.Intake(var toCome) -> record(window, toCome);
            case Place.Urgent(var toCome) -> urgent(window, toCome);
            case Place.ActNow(var id, var told) ->
                ActNowView.screen(
                        new ActNowViewModel(urgent.actNow(window.text(), papers.urgent()), window, id, told), window);
            case Place.Phones() -> PhonesView.screen(new PhonesViewModel(urgent.numbers(), window), window);
            case Place.Case(var id, var part) -> caseFile(window, id, part);
            case Place.Exchange() ->
                ExchangeScreen.on(
                        window, new ExchangeWiring(desk, laptop, sticks, this::exchanged).actions(), answerWords);
            case Place.Forms(var caseFile) ->
                PapersView.screen(new PapersViewModel(papers.papers(window.text()), window, caseFile), window);
            case Place.Paper paper -> paper(window, paper);
            case Place.Rules() -> RulesView.screen(window, new RulesWiring(desk, window.text()).actions());
            case Place.DateCheck() -> DateCheckView.screen(window, dateCheck);
            case Place.Holidays() -> HolidaysView.screen(window, new HolidaysWiring(desk, window.text()).actions());
            case Place.Settings() -> SettingsScreen.on(window, new SettingsWiring(desk, cost, window.text()).actions());
        };
    }

    /// The case in front is read again whenever anything is saved by whomever.
    private Screen caseFile(Desk window, RecordId id, Place.Part part) {
        var model = new CaseViewModel(cases.caseFile(window.text()), window, id);
        refresh = () -> window.background().onScreen(model::refresh);
        return CaseView.screen(model, window, part);
    }

    private Screen paper(Desk window, Place.Paper paper) {
        if (paper.kind() == Place.PaperKind.FORM) {
            return FormView.screen(new FormViewModel(papers.form(), window, paper.paper(), paper.caseFile()), window);
        }
        if (paper.kind() == Place.PaperKind.DATES_FILE) {
            return DatesFileView.screen(new DatesFileViewModel(papers.datesFile(), window, paper.caseFile()), window);
        }
        var port = papers.letters(window.text());
        var caseFile = paper.caseFile().orElseThrow(() -> new IllegalArgumentException("a letter is about a case"));
        return switch (paper.kind()) {
            case FORM, DATES_FILE -> throw new IllegalStateException("answered above");
            case LETTER -> LetterView.screen(new LetterViewModel(port, window, paper.paper(), caseFile), window);
            case SLIP -> SlipView.screen(new SlipViewModel(port, window, caseFile), window);
            case REFERRAL_CARD -> ReferralView.screen(new ReferralViewModel(port, window, caseFile), window);
            case EXPLANATION -> sheet(port, window, SheetViewModel.Kind.EXPLANATION, caseFile);
            case CONTROL_SHEET -> sheet(port, window, SheetViewModel.Kind.CONTROL_SHEET, caseFile);
            case TIMELINE -> sheet(port, window, SheetViewModel.Kind.TIMELINE, caseFile);
        };
    }

    private static Screen sheet(LettersPort port, Desk window, SheetViewModel.Kind kind, RecordId caseFile) {
        return SheetView.screen(new SheetViewModel(port, window, kind, caseFile), window);
    }

    private Screen record(Desk window, Optional<RecordId> toCome) {
        var id = toCome.orElseGet(desk.clerk()::newId);
        var model = new IntakeViewModel(cases.intake(window.text()), window, id);
        toCome.ifPresentOrElse(_ -> model.restore(), model::restoreLatest);
        return IntakeView.screen(model, window);
    }

    private Screen urgent(Desk window, Optional<RecordId> toCome) {
        var id = toCome.orElseGet(desk.clerk()::newId);
        var model = new UrgentViewModel(urgent.questions(window.text()), window, id);
        toCome.ifPresentOrElse(_ -> model.restore(), model::restoreLatest);
        return UrgentView.screen(model, window);
    }

    private List<Found> find(String typed) {
        var found = new ArrayList<Found>();
        desk
                .cases()
                .rows(CaseFilter.of(CaseFilter.Progress.EITHER).withText(typed), CaseSort.RECEIVED, 0, FOUND)
                .stream()
                .map(WindowWiring::found)
                .forEach(found::add);
        return found;
    }

    private static Found found(CaseRow row) {
        var kind = new Phrase("code.kind." + row.kind().orElse(Kind.INFORMATION_REQUEST));
        return new Found(
                Found.What.CASE,
                row.personName().orElse(""),
                new Phrase("shell.found.case", row.number().orElse(""), kind),
                new Place.Case(row.id()));
    }

    /// Where the work stands changes with every save, and when others are known to have it.
    private void listen(Runnable changed) {
        desk.profile().ledger().changes().listen(_ -> changed.run());
        afterExchange.add(changed);
    }

    private void exchanged() {
        afterExchange.forEach(Runnable::run);
    }

    private OpenProfile.Standing standing() {
        var today = desk.clock().today();
        var exchange = desk.profile().exchange();
        return new OpenProfile.Standing(
                desk.urgent(Whose.everyone()),
                Math.toIntExact(exchange.onlyHere(laptop.seats()).general()),
                exchange.last().map(last -> Math.toIntExact(ChronoUnit.DAYS.between(last.on(), today))));
    }
}
