package org.recours.cli;

import java.io.PrintStream;
import java.util.stream.Stream;
import org.recours.domain.problem.Phrase;
import org.recours.text.Text;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where a command speaks: data on standard output, sentences about problems on standard error.
public final class Output {

    private final Text text;
    private final PrintStream out;
    private final PrintStream err;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Output(Text text, PrintStream out, PrintStream err) {
        this.text = text;
        this.out = out;
        this.err = err;
    }

    public Text text() {
        return text;
    }

    public PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /// A line of data, at once on its way.
    void line(String data) {
        out.println(data);
        out.flush();
    }

    /// Maps, lists and plain values as JSON.
    void json(Object data) {
        line(json.writeValueAsString(data));
    }

    /// Data as JSON on one line, to stand among words.
    static String compact(Object data) {
        return JsonMapper.shared().writeValueAsString(data);
    }

    /// The same on one line, for those who read line by line.
    void jsonLine(Object data) {
        line(compact(data));
    }

    /// Many objects as one array, an object a line; never more than one in memory.
    void jsonArray(Stream<?> objects) {
        out.print('[');
        var each = objects.iterator();
        while (each.hasNext()) {
            out.print('\n');
            out.print(compact(each.next()));
            if (each.hasNext()) {
                out.print(',');
            }
        }
        line("\n]");
    }

    /// A sentence about what went wrong.
    public void tell(Phrase phrase) {
        err.println(text.get(phrase));
        err.flush();
    }
}
