package org.recours.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.recours.cli.CaseAddCommand;
import org.recours.cli.CaseCountAnewCommand;
import org.recours.cli.CaseFiledCommand;
import org.recours.cli.CaseListCommand;
import org.recours.cli.CaseMissedCommand;
import org.recours.cli.CaseSetCommand;
import org.recours.cli.CaseShowCommand;
import org.recours.cli.CheckDatesCommand;
import org.recours.cli.Cli;
import org.recours.cli.ControlSheetCommand;
import org.recours.cli.DeadlineCommand;
import org.recours.cli.DeadlinesCommand;
import org.recours.cli.Entrance;
import org.recours.cli.ExchangeCommand;
import org.recours.cli.ExplanationCommand;
import org.recours.cli.FormActions;
import org.recours.cli.FormFieldsCommand;
import org.recours.cli.FormFillCommand;
import org.recours.cli.FoundCommand;
import org.recours.cli.GlobalOptions;
import org.recours.cli.HolidaysAddCommand;
import org.recours.cli.HolidaysConfirmCommand;
import org.recours.cli.HolidaysCorrectCommand;
import org.recours.cli.HolidaysListCommand;
import org.recours.cli.HolidaysTakeBackCommand;
import org.recours.cli.HolidaysWeekendCommand;
import org.recours.cli.JoinAcceptCommand;
import org.recours.cli.JoinApproveCommand;
import org.recours.cli.JoinRequestCommand;
import org.recours.cli.LetterCommand;
import org.recours.cli.Output;
import org.recours.cli.PassphraseSource;
import org.recours.cli.PhoneListCommand;
import org.recours.cli.PhoneRemoveCommand;
import org.recours.cli.PhoneSetCommand;
import org.recours.cli.RebuildCommand;
import org.recours.cli.ReportCommand;
import org.recours.cli.SlipCommand;
import org.recours.cli.TimelineCommand;
import org.recours.cli.UrgentCommand;
import org.recours.cli.VerifyCommand;
import org.recours.pack.Holidays;
import org.recours.pack.Packs;
import org.recours.paper.form.FormFiller;
import org.recours.paper.form.FormReader;
import org.recours.paper.shape.Fonts;
import org.recours.usecase.ClinicRules;
import org.recours.usecase.ComputeDeadline;
import org.recours.usecase.DeskClock;
import org.recours.vault.Cost;

/// Puts the commands together.
///
/// @param usual       the folder of the data when the line names none
/// @param passphrases where they come from
/// @param input       what is piped in
record CommandLine(Output output, Path usual, PassphraseSource passphrases, InputStream input, Machine machine) {

    /// What there is to know of the laptop itself.
    ///
    /// @param name what people call it
    /// @param cost of deriving a key from a passphrase here
    record Machine(String name, Cost cost, InstantSource clock) {}

    /// @param version what `--version` says
    /// @param further commands that somebody else puts together
    Cli cli(String version, List<Function<GlobalOptions, ? extends Callable<Integer>>> further) {
        var commands = new ArrayList<Function<GlobalOptions, ? extends Callable<Integer>>>();
        commands.addAll(seats());
        commands.addAll(cases());
        commands.addAll(papers());
        commands.addAll(holidays());
        commands.addAll(withoutProfile());
        commands.addAll(further);
        return new Cli(output, version, commands);
    }

    private List<Function<GlobalOptions, ? extends Callable<Integer>>> seats() {
        return List.of(
                options -> new FoundCommand(entrance(options)),
                options -> new JoinRequestCommand(entrance(options)),
                options -> new JoinApproveCommand(entrance(options)),
                options -> new JoinAcceptCommand(entrance(options)),
                options -> new ExchangeCommand(entrance(options)),
                options -> new VerifyCommand(entrance(options)),
                options -> new RebuildCommand(entrance(options)));
    }

    private List<Function<GlobalOptions, ? extends Callable<Integer>>> cases() {
        return List.of(
                options -> new CaseAddCommand(entrance(options), input),
                options -> new CaseListCommand(entrance(options)),
                options -> new CaseShowCommand(entrance(options)),
                options -> new CaseSetCommand(entrance(options)),
                options -> new CaseFiledCommand(entrance(options)),
                options -> new CaseMissedCommand(entrance(options)),
                options -> new CaseCountAnewCommand(entrance(options)),
                options -> new DeadlinesCommand(entrance(options)),
                options -> new CheckDatesCommand(entrance(options)),
                options -> new UrgentCommand(entrance(options)),
                options -> new PhoneListCommand(entrance(options)),
                options -> new PhoneSetCommand(entrance(options)),
                options -> new PhoneRemoveCommand(entrance(options)),
                options -> new LetterCommand(entrance(options)),
                options -> new ReportCommand(entrance(options)));
    }

    private List<Function<GlobalOptions, ? extends Callable<Integer>>> papers() {
        return List.of(
                options -> new SlipCommand(entrance(options)),
                options -> new ExplanationCommand(entrance(options)),
                options -> new ControlSheetCommand(entrance(options)),
                options -> new TimelineCommand(entrance(options)));
    }

    private List<Function<GlobalOptions, ? extends Callable<Integer>>> holidays() {
        return List.of(
                options -> new HolidaysListCommand(entrance(options)),
                options -> new HolidaysConfirmCommand(entrance(options)),
                options -> new HolidaysAddCommand(entrance(options)),
                options -> new HolidaysCorrectCommand(entrance(options)),
                options -> new HolidaysTakeBackCommand(entrance(options)),
                options -> new HolidaysWeekendCommand(entrance(options)));
    }

    private List<Function<GlobalOptions, ? extends Callable<Integer>>> withoutProfile() {
        return List.of(
                options -> new DeadlineCommand(
                        options,
                        output,
                        new ComputeDeadline(shipped().packs(), shipped().holidays(), zone()),
                        () -> LocalDate.ofInstant(machine.clock().instant(), zone())),
                options -> new FormFieldsCommand(options, output, forms()),
                options -> new FormFillCommand(options, output, forms()));
    }

    /// Nothing is read before a form is really asked for.
    private static FormActions forms() {
        return new FormActions(
                form -> new FormReader().fields(form),
                (form, values, taken) -> new FormFiller(new Fonts()).fill(form, values, taken));
    }

    private Entrance entrance(GlobalOptions options) {
        var seats = new SeatWiring(
                SeatWiring.surroundings(machine.clock()),
                (open, language) -> new DeskWiring(OpenDesk.of(open, new DeskClock(machine.clock(), zone()), shipped()))
                        .commands(language),
                machine.name(),
                machine.cost());
        return new Entrance(options, output, seats.actions(), passphrases, usual);
    }

    private static ClinicRules.Shipped shipped() {
        return new ClinicRules.Shipped(Packs.shipped(), Holidays.shipped(), zone());
    }

    private static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
