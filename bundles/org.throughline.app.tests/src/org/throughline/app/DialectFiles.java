package org.throughline.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Exports of the tools for which there is no real file among the test cases, made by hand after their formats. */
final class DialectFiles {
    private static final String LIMESURVEY = """
            "id";"submitdate";"lastpage";"startlanguage";"seed";"ipaddr";"G01Q01";"G01Q02[SQ001]";"G01Q02[SQ002]"
            "1";"2026-03-01 10:00:00";"3";"en";"77";"10.0.0.1";"Y";"Y";"Y"
            "2";"2026-03-02 11:00:00";"3";"en";"78";"10.0.0.2";"N";"";"Y"
            "3";"";"1";"de";"79";"10.0.0.3";"Y";"";""
            """;
    private static final String LIMESURVEY_VV = """
            Response ID\tToken\tDate submitted\tLast page\tStart language\tDid you understand?\tYour words
            id\ttoken\tsubmitdate\tlastpage\tstartlanguage\tQ1\tQ3
            1\tabc\t2026-03-01 10:00:00\t3\ten\tY\tThanks
            2\tdef\t2026-03-01 11:00:00\t3\ten\tN\t
            """;
    private static final String RESPONSES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document>
             <LimeSurveyDocType>Responses</LimeSurveyDocType>
             <DBVersion>479</DBVersion>
             <languages><language>en</language></languages>
             <responses>
              <fields>
               <fieldname>id</fieldname>
               <fieldname>submitdate</fieldname>
               <fieldname>123456X7X10</fieldname>
              </fields>
              <rows>
               <row>
                <id><![CDATA[1]]></id>
                <submitdate><![CDATA[2026-03-01 10:00:00]]></submitdate>
                <_123456X7X10><![CDATA[A1]]></_123456X7X10>
               </row>
               <row>
                <id><![CDATA[2]]></id>
                <submitdate><![CDATA[2026-03-03 10:00:00]]></submitdate>
                <_123456X7X10><![CDATA[A2]]></_123456X7X10>
               </row>
              </rows>
             </responses>
            </document>
            """;
    private static final String SURVEY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document>
             <LimeSurveyDocType>Survey</LimeSurveyDocType>
             <answers><fields><fieldname>qid</fieldname></fields><rows>
              <row><qid><![CDATA[10]]></qid><code><![CDATA[A1]]></code><answer><![CDATA[Yes, fully]]></answer></row>
              <row><qid><![CDATA[10]]></qid><code><![CDATA[A2]]></code><answer><![CDATA[No]]></answer></row>
             </rows></answers>
             <questions><rows>
              <row><qid>10</qid><parent_qid>0</parent_qid><type>L</type><title>understood</title>
               <question><![CDATA[<p>Did you <b>understand</b>?</p>]]></question></row>
             </rows></questions>
            </document>
            """;
    private static final String SURVEYMONKEY = """
            Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,Did you understand?,What helped you?,,
            ,,,,,,Response,The talk,The leaflet,Other (please specify)
            118052219061,446111201,03/01/2026 10:00:00 AM,03/01/2026 10:03:00 AM,10.0.0.1,,Yes,The talk,The leaflet,
            118052219062,446111201,03/14/2026 11:00:00 AM,03/14/2026 11:03:00 AM,10.0.0.2,,No,,The leaflet,My son
            """;
    private static final String GOOGLE_FORMS = """
            "Timestamp","Username","Did you understand what ails you?","What helped?"
            "2026/03/14 10:05:12 AM GMT+1","ann@example.org","Yes","The talk;The leaflet"
            "2026/03/14 11:05:12 AM GMT+1","bob@example.org","No","The talk"
            "2026/03/15 9:05:12 AM GMT+1","cem@example.org","Yes","The leaflet"
            """;
    private static final String KOBO = """
            "start";"end";"visit/ward";"visit/helped";"visit/helped/talk";"visit/helped/leaflet";"meta/instanceID";"_id";\
            "_uuid";"_submission_time";"_submitted_by"
            "2026-03-01T10:00:00";"2026-03-01T10:03:00";"east";"talk leaflet";"1";"1";"uuid:1";"11";"aa";\
            "2026-03-01T10:04:00";"ann"
            "2026-03-01T10:00:00";"2026-03-01T10:03:00";"west";"leaflet";"0";"1";"uuid:2";"12";"bb";\
            "2026-03-01T10:04:00";"ann"
            """;
    private static final String PLAIN = """
            id;visited;mail;understood
            1;14.03.2026;ann@example.org;yes
            2;2.3.2026;bob@example.org;no
            """;

    private DialectFiles() {}

    /** Writes an export of each of these dialects; returns them by the id of the dialect that reads them. */
    static Map<String, Path> write(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("csv", text(folder, "plain.csv", PLAIN));
        files.put("limesurvey", text(folder, "results-survey123456.csv", LIMESURVEY));
        files.put("limesurvey-vv", text(folder, "vvexport_123456.csv", LIMESURVEY_VV));
        files.put("limesurvey-archive", Files.write(folder.resolve("survey_archive_123456.lsa"), archive()));
        files.put("surveymonkey", text(folder, "Discharge.csv", SURVEYMONKEY));
        files.put("google-forms", text(folder, "Discharge (Responses).csv", GOOGLE_FORMS));
        files.put("kobo", text(folder, "Discharge - all versions.csv", KOBO));
        files.put("xlsx", workbook(folder.resolve("discharge.xlsx")));
        return files;
    }

    private static Path text(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("survey_123456.lss"));
            zip.write(SURVEY.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("survey_123456_responses.lsr"));
            zip.write(RESPONSES.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static Path workbook(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "tests", "1.0")) {
            Worksheet sheet = book.newWorksheet("Answers");
            String[][] cells = {{"id", "ward", "understood"}, {"a", "East", "yes"}, {"b", "West", "no"}};
            for (int row = 0; row < cells.length; row++) {
                for (int column = 0; column < cells[row].length; column++) {
                    sheet.value(row, column, cells[row][column]);
                }
            }
        }
        return file;
    }
}
