package org.recours.domain.document;

import java.util.List;

/// What was found in a file that should be a form.
public sealed interface FormReading {

    /// @param fields in the order in which the form names them
    record Fields(List<FormField> fields) implements FormReading {

        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Fields[" + fields.size() + "]";
        }
    }

    record Refused(FormRefusal why) implements FormReading {}
}
