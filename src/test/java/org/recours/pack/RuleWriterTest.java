package org.recours.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.recours.domain.deadline.RulePack;
import org.recours.text.Language;
import org.recours.text.Text;

class RuleWriterTest {

    private final Text french = Text.in(Language.FRENCH);
    private final RuleWriter writer = new RuleWriter(french::get);

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        var packs = Packs.shipped().packs();
        assertFalse(packs.isEmpty());
        for (var pack : packs) {
            var once = read(writer.pack(pack));
            assertEquals(once, read(writer.pack(once)), pack.id());
            assertEquals(pack.rules().size(), once.rules().size());
            assertEquals(pack.withoutPeriod().size(), once.withoutPeriod().size());
            for (var i = 0; i < pack.rules().size(); i++) {
                var shipped = pack.rules().get(i);
                var kept = once.rules().get(i);
                assertEquals(shipped.term(), kept.term(), shipped.id());
                assertEquals(shipped.filing(), kept.filing(), shipped.id());
                assertEquals(shipped.answer(), kept.answer(), shipped.id());
                assertEquals(shipped.provenance(), kept.provenance(), shipped.id());
                assertEquals(shipped.countries(), kept.countries(), shipped.id());
                assertEquals(french.get(shipped.remedy()), french.get(kept.remedy()));
                assertEquals(shipped.notes().size(), kept.notes().size());
            }
        }
    }

    private static RulePack read(String yaml) {
        var read = new RuleReader(RuleReader.Words.OF_THE_PACK).read("own.yaml", yaml);
        assertEquals(PackRead.Taken.class, read.getClass(), read + "\n" + yaml);
        return ((PackRead.Taken) read).pack();
    }
}
