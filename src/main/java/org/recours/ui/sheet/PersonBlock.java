package org.recours.ui.sheet;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.recours.domain.casefile.Party;
import org.recours.domain.casefile.Role;
import org.recours.domain.person.Contact;
import org.recours.domain.person.Identifier;
import org.recours.domain.person.Sex;
import org.recours.text.Text;
import org.recours.ui.kit.FormBuilder;

/// The fields about a person and those around them, as Record, a case and a person show them.
public final class PersonBlock {

    private final Text text;

    public PersonBlock(Text text) {
        this.text = text;
    }

    /// The person: name, birth, languages.
    ///
    /// @param everything whether all is asked, or only what a referral needs
    public Node person(PersonSheet who, ObservableValue<Boolean> everything) {
        return new FormBuilder(text)
                .row(form -> form.text("field.person.name", who.name(), name -> {
                            name.columns(26);
                            name.id("person-name");
                        })
                        .text("field.person.other_names", who.otherNames(), names -> {
                            names.columns(22);
                            names.visibleWhen(everything);
                        }))
                .date("field.person.birth", who.birth(), this::calendar, birth -> {
                    birth.hint("people.birthHint");
                    birth.id("person-birth");
                    birth.control().setPromptText(""); // nobody is born in two weeks
                })
                .row(form -> form.choice(
                                "field.person.sex",
                                who.sex(),
                                List.of(Sex.values()),
                                sex -> text.get("code.sex." + sex))
                        .text("field.person.nationality", who.nationality(), nationality -> {
                            nationality.columns(10);
                            nationality.visibleWhen(everything);
                        })
                        .text("field.person.languages", who.languages(), languages -> {
                            languages.columns(14);
                            languages.hint("people.languagesHint");
                        })
                        .check("field.person.needs_interpreter", who.needsInterpreter())
                        .text("field.person.disability", who.disability()))
                .build();
    }

    /// Cards and numbers.
    public Node identifiers(Rows<Identifier, IdentifierSheet> rows) {
        return new RowsPane<>(
                text,
                "people.identifiers",
                "people.addIdentifier",
                rows,
                (form, row) -> form.text("field.identifier.value", row.value(), value -> {
                            value.columns(14);
                            value.leftToRight();
                        })
                        .text("field.identifier.kind", row.kind(), kind -> kind.columns(16)));
    }

    /// Ways to reach the person.
    public Node contacts(Rows<Contact, ContactSheet> rows) {
        return new RowsPane<>(text, "people.contacts", "people.addContact", rows, this::contact);
    }

    private void contact(FormBuilder form, ContactSheet row) {
        form.choice(
                        "field.contact.means",
                        row.means(),
                        List.of(Contact.Means.values()),
                        means -> text.get("code.means." + means))
                .text("field.contact.value", row.value(), value -> {
                    value.columns(14);
                    value.leftToRight();
                })
                .text("field.contact.owner", row.owner(), owner -> owner.columns(12))
                .text("field.contact.safe_hours", row.safeHours(), hours -> hours.columns(10))
                .text("field.contact.caution", row.caution(), caution -> caution.columns(18));
    }

    /// Others who have a part in the case.
    public Node parties(Rows<Party, PartySheet> rows) {
        return new RowsPane<>(text, "people.parties", "people.addParty", rows, this::party);
    }

    private void party(FormBuilder form, PartySheet row) {
        form.choice("field.party.role", row.role(), List.of(Role.values()), role -> text.get("code.role." + role))
                .text("field.party.name", row.name(), name -> name.columns(18))
                .text("field.party.reach", row.reach(), reach -> reach.columns(14))
                .text("field.party.reference", row.reference(), reference -> reference.columns(10));
    }

    private String calendar(org.recours.domain.calendar.CalendarSystem calendar) {
        return text.get("code.calendar." + calendar);
    }

    /// Blocks below each other.
    public static VBox column(Node... blocks) {
        var column = new VBox(blocks);
        column.getStyleClass().add("sheet-column");
        return column;
    }
}
