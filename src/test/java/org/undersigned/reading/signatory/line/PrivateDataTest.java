package org.undersigned.reading.signatory.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is private in a line of a signatory, and what only looks like it. */
class PrivateDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Lago, DNI 12.345.678           | Ana Lago",
                "Ana Lago, D.N.I. n.º 12345678-Z    | Ana Lago",
                "Ana Lago (NIE X-1234567-L)         | Ana Lago",
                "Ana Lago - C.C. 1.234.567.890      | Ana Lago",
                "Ana Lago, RUT: 12.345.678-K        | Ana Lago",
                "Ana Lago - Cédula de identidad 1712345678 | Ana Lago",
                "Ana Lago, CURP LAXA850101MDFGRN09  | Ana Lago",
                "Bruno Vale, CPF: 097 351 644 50    | Bruno Vale",
                "Bruno Vale, RG 12.345.678-9        | Bruno Vale",
                "Ruth Moss, National ID No. 23456789 | Ruth Moss",
                "Ruth Moss, passport no. AB 1234567  | Ruth Moss",
                "Ana Lago, DNI12345678A             | Ana Lago",
                "Max Lind, Personalausweis Nr. L01X00T47 | Max Lind",
                "Zoé Brun, carte d'identité 123456789 | Zoé Brun",
                "Carla Neri, codice fiscale NRECRL85T50A562S | Carla Neri",
                "Max Lind, Reisepass Nr. 123456789  | Max Lind",
                "Ana Lago, celular: 311 555 0199    | Ana Lago"
            })
    void removesIdentityNumbers(String line, String rest) {
        assertThat(PrivateData.occursIn(line)).isTrue();
        assertThat(PrivateData.removeFrom(line)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Lago, abogada, OAB/SC 19.094",
                "Ruth Moss, editor of RFC 9110",
                "Ana Lago, C.I. 2030",
                "Ana Lago, Fellow, CNI 2020-2024",
                "Ana Lago, President of the BI 2019-2023",
                "C.F. 1899-1999 Vestby",
                "BI 1 000 000 Bäume",
                "Corredores RUN 1000000 km",
                "we run 100 000 km each year",
                "Ruth Moss, Boise, ID 83702-1234",
                "Cell 2030 Network",
                "Mobile 2020-2030 programme",
                "Case ID 12345678, Court of Vestby",
                "PubMed ID: 31234567",
                "C.C. Arenal 12, 39001 Santander",
                "Ruth Moss, Class of 2012",
                "Max Lind, ORCID 0000-0002-1825-0097",
                "Ruth Moss, NIE, ID 12"
            })
    void keepsOtherNumbers(String line) {
        assertThat(PrivateData.occursIn(line)).isFalse();
    }
}
