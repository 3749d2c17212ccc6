package org.recours.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recours.domain.change.SeatId;

class CaseNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Kakuma Legal Clinic, K
        Écoute et droits,    E
        عيادة القانون,        R
        ' 9 rue X',          R
        """)
    void theClinicIsItsFirstLatinLetter(String name, String code) {
        assertEquals(code, CaseNumber.clinicCode(name));
    }

    @Test
    void aSeatIsItsFirstTwentyBits() {
        // 0x0864_1... = 00001 00001 10010 00001: the characters 1, 1, J, 1
        assertEquals("11J1", CaseNumber.seatCode(SeatId.of("08641" + "0".repeat(27))));
        assertEquals("ZZZZ", CaseNumber.seatCode(SeatId.of("f".repeat(32))));
    }

    @Test
    void aNumberReadsAsPeopleSayIt() {
        assertEquals(
                "K-ZZZZ-12", CaseNumber.of("K", SeatId.of("f".repeat(32)), 12).toString());
    }
}
