package org.recours.paper.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import org.recours.domain.document.LetterField;

/// Refuses a template that names anything but fields of a letter: a slip of the pen is found when the template is
/// read, and a hostile one finds nothing to ask for.
final class TemplateNames implements Mustache.Visitor {

    /// The item of the list that is being repeated.
    private static final String ITEM = ".";

    private TemplateNames() {}

    static void check(String body) {
        try {
            Mustache.compiler().withCollector(new MapsOnly()).compile(body).visit(new TemplateNames());
        } catch (MustacheException e) {
            throw new TemplateException("the body can’t be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void visitText(String text) {
        if (Marks.standIn(text)) {
            throw new TemplateException("the body holds reserved characters");
        }
    }

    @Override
    public void visitVariable(String name) {
        if (!name.equals(ITEM)) {
            need(name);
        }
    }

    @Override
    public boolean visitSection(String name) {
        need(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        need(name);
        return true;
    }

    @Override
    public boolean visitInclude(String name) {
        throw new TemplateException("a letter includes no other file: " + name);
    }

    @Override
    public boolean visitParent(String name) {
        throw new TemplateException("a letter includes no other file: " + name);
    }

    @Override
    public boolean visitBlock(String name) {
        throw new TemplateException("a letter has no blocks: " + name);
    }

    private static void need(String name) {
        if (!name.equals(FieldValues.IS_ANONYMOUS) && LetterField.of(name).isEmpty()) {
            throw new TemplateException("no field of a letter is named " + name);
        }
    }
}
