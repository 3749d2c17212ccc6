package org.recours.ui.phones;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.recours.domain.change.RecordId;
import org.recours.domain.change.Shape;
import org.recours.domain.change.Value;
import org.recours.domain.clinic.PhoneContact;
import org.recours.domain.problem.Phrase;
import org.recours.ui.kit.OneWrite;
import org.recours.ui.nav.Desk;
import org.recours.ui.sheet.DraftName;
import org.recours.ui.sheet.DraftParts;
import org.recours.ui.sheet.Drafting;

/// What the list of numbers knows and can do.
public final class PhonesViewModel {

    private final PhonesPort port;
    private final Desk desk;
    private final PhoneFields fields = new PhoneFields();
    private final Drafting drafting;
    private final ObservableList<PhoneContact> contacts = FXCollections.observableArrayList();
    private final ObservableList<PhoneContact> contactsShown = FXCollections.unmodifiableObservableList(contacts);
    private final ObservableList<String> countries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RecordId>> changing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final OneWrite saving;
    private final ReadOnlyObjectWrapper<Optional<Phrase>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Of the contact to come, so that a save that is tried again makes no second.
    private RecordId next;

    public PhonesViewModel(PhonesPort port, Desk desk) {
        this.port = port;
        this.desk = desk;
        this.drafting = new Drafting(port.drafts(), desk, () -> new DraftName(DraftName.Kind.PHONE, "-"), this::draft);
        this.saving = new OneWrite(desk.background());
        this.next = port.newId().get();
        fields.typed().onTyped(this::typed);
    }

    /// Reads the list, and puts back what was typed for it.
    public void load() {
        desk.background().run(port.countries(), this::offer, this::fail);
        read(() -> drafting.find(this::restore));
    }

    PhoneFields fields() {
        return fields;
    }

    Drafting drafting() {
        return drafting;
    }

    ObservableList<PhoneContact> contacts() {
        return contactsShown;
    }

    /// Those of the clinic, ISO 3166.
    ObservableList<String> countries() {
        return countries;
    }

    /// The contact whose fields are shown; empty for a new one.
    ReadOnlyObjectProperty<Optional<RecordId>> changingProperty() {
        return changing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving.runningProperty();
    }

    ReadOnlyObjectProperty<Optional<Phrase>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Adds what is typed to the list, or saves the contact that is being changed.
    public void save() {
        if (!fields.isComplete()) {
            return;
        }
        var contact = fields.contact(id());
        change(() -> port.save().accept(contact), new Phrase("phones.saved"), () -> saved(contact));
    }

    private RecordId id() {
        return changing.get().orElse(next);
    }

    /// Empties the fields, unless somebody went on typing there meanwhile.
    private void saved(PhoneContact contact) {
        if (!id().equals(contact.id())) {
            return;
        }
        if (fields.contact(id()).equals(contact)) {
            another();
        } else {
            changing.set(Optional.of(contact.id()));
        }
    }

    /// Shows a contact in the fields, to be changed; what is typed there is saved or taken back first.
    void change(PhoneContact contact) {
        if (fields.typed().draft().isPresent()) {
            problem.set(Optional.of(new Phrase("phones.saveFirst")));
            return;
        }
        changing.set(Optional.of(contact.id()));
        fields.show(contact);
        drafting.keep();
    }

    /// Takes it off the list.
    void remove(PhoneContact contact) {
        change(() -> port.remove().accept(contact.id()), new Phrase("phones.removed"), () -> {
            if (changing.get().equals(Optional.of(contact.id()))) {
                another();
            }
        });
    }

    void callEarlier(PhoneContact contact) {
        change(() -> port.earlier().accept(contact.id()), new Phrase("phones.saved"), () -> {});
    }

    /// Empty fields, for another contact.
    void another() {
        changing.set(Optional.empty());
        next = port.newId().get();
        fields.clear();
        drafting.keep();
    }

    /// Keeps what is typed, without waiting for a pause.
    public void keep() {
        drafting.keep();
    }

    private void typed() {
        problem.set(Optional.empty());
        drafting.typed();
    }

    private void change(Runnable work, Phrase done, Runnable afterwards) {
        problem.set(Optional.empty());
        Callable<List<PhoneContact>> task = () -> {
            work.run();
            return port.all().call();
        };
        saving.run(
                task,
                now -> {
                    contacts.setAll(now);
                    afterwards.run();
                    desk.say().accept(done);
                },
                this::fail);
    }

    private void read(Runnable afterwards) {
        desk.background()
                .run(
                        port.all(),
                        now -> {
                            contacts.setAll(now);
                            afterwards.run();
                        },
                        this::fail);
    }

    private void offer(Set<String> known) {
        countries.setAll(known.stream().sorted().toList());
    }

    private Optional<Value> draft() {
        return fields.typed()
                .draft()
                .flatMap(typed -> new DraftParts()
                        .with("fields", Optional.of(typed))
                        .with(
                                "changing",
                                changing.get().map(id -> Shape.LINK.write().apply(id)))
                        .value());
    }

    private void restore(Value draft) {
        var parts = DraftParts.of(draft);
        Optional.ofNullable(parts.get("changing"))
                .flatMap(Shape.LINK.read())
                .flatMap(id -> contacts.stream()
                        .filter(contact -> contact.id().equals(id))
                        .findFirst())
                .ifPresent(contact -> {
                    changing.set(Optional.of(contact.id()));
                    fields.show(contact);
                });
        Optional.ofNullable(parts.get("fields")).ifPresent(fields.typed()::restore);
    }

    private void fail(Phrase why) {
        problem.set(Optional.of(why));
    }
}
