package org.throughline.survey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of LimeSurvey, made by hand after its format. */
final class LimeArchives {
    static final String RESPONSES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <document>
             <LimeSurveyDocType>Responses</LimeSurveyDocType>
             <DBVersion>479</DBVersion>
             <languages><language>en</language></languages>
             <responses>
              <fields>
               <fieldname>id</fieldname>
               <fieldname>submitdate</fieldname>
               <fieldname>token</fieldname>
               <fieldname>123456X7X10</fieldname>
               <fieldname>123456X7X11SQ001</fieldname>
               <fieldname>123456X7X11SQ002</fieldname>
               <fieldname>123456X7X11other</fieldname>
               <fieldname>123456X7X12</fieldname>
              </fields>
              <rows>
               <row>
                <id><![CDATA[1]]></id>
                <submitdate><![CDATA[2026-03-01 10:00:00]]></submitdate>
                <token><![CDATA[abc]]></token>
                <_123456X7X10><![CDATA[A1]]></_123456X7X10>
                <_123456X7X11SQ001><![CDATA[Y]]></_123456X7X11SQ001>
                <_123456X7X11SQ002/>
                <_123456X7X11other><![CDATA[my son]]></_123456X7X11other>
                <_123456X7X12><![CDATA[fine & good]]></_123456X7X12>
               </row>
               <row>
                <id><![CDATA[2]]></id>
                <_123456X7X10><![CDATA[A2]]></_123456X7X10>
                <_123456X7X11SQ002><![CDATA[Y]]></_123456X7X11SQ002>
               </row>
              </rows>
             </responses>
            </document>
            """;
    static final String SURVEY = """
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
              <row><qid>11</qid><parent_qid>0</parent_qid><type>M</type><title>helped</title>
               <question>What helped?</question></row>
              <row><qid>12</qid><parent_qid>0</parent_qid><type>T</type><title>words</title>
               <question>Your words</question></row>
             </rows></questions>
             <subquestions><rows>
              <row><qid>13</qid><parent_qid>11</parent_qid><title>SQ001</title><question>The talk</question></row>
              <row><qid>14</qid><parent_qid>11</parent_qid><title>SQ002</title><question>The leaflet</question></row>
             </rows></subquestions>
            </document>
            """;

    private LimeArchives() {}

    static byte[] archive() throws Exception {
        return zip(Map.of("survey_123456.lss", bytes(SURVEY), "survey_123456_responses.lsr", bytes(RESPONSES)));
    }

    static byte[] zip(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : files.keySet().stream().sorted().toList()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(files.get(name));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
