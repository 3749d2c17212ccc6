package org.recours.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.recours.domain.document.FillResult;
import org.recours.domain.document.FormDecision;
import org.recours.domain.document.FormReading;
import org.recours.domain.document.FormValue;
import org.recours.paper.form.FormFiller;
import org.recours.paper.form.FormReader;

/// Fills in an official form: says what it asks for, proposes what the case surely answers, makes a filled copy.
public final class FillForm {

    private final FormReader reader;
    private final FormFiller filler;
    private final Prefill prefill;

    public FillForm(FormReader reader, FormFiller filler, Prefill prefill) {
        this.reader = reader;
        this.filler = filler;
        this.prefill = prefill;
    }

    /// What a form asks for, or why it can’t be filled in here.
    ///
    /// @throws org.recours.domain.problem.Problem when the file can’t be read
    public FormReading read(Path form) {
        return reader.fields(form);
    }

    /// The same for a form in memory.
    public FormReading read(byte[] form) {
        return reader.fields(form);
    }

    /// What the case surely answers, by full field name. A person looks through it before anything is printed.
    ///
    /// @param today the confirmed date of the desk
    public Map<String, FormValue> proposed(FormReading.Fields form, WholeCase whole, LocalDate today) {
        return prefill.values(form.fields(), whole, today);
    }

    /// A filled copy, in memory; the form stays as it is.
    ///
    /// @param taken what a person decided for this form
    /// @throws org.recours.domain.problem.Problem when the file can’t be read
    public FillResult run(Path form, Map<String, FormValue> values, Set<FormDecision> taken) {
        return filler.fill(form, values, taken);
    }

    /// The same for a form in memory.
    public FillResult run(byte[] form, Map<String, FormValue> values, Set<FormDecision> taken) {
        return filler.fill(form, values, taken);
    }
}
