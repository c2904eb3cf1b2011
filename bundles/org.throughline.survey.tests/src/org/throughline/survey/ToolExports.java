package org.throughline.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small exports as the survey tools write them, made by hand after their formats. */
final class ToolExports {
    static final String LIMESURVEY_CODES = """
            "id";"submitdate";"lastpage";"startlanguage";"seed";"ipaddr";"G01Q01";"G01Q02[SQ001]";"G01Q02[SQ002]";\
            "G01Q02[other]";"G01Q03[SQ001]";"G01Q03[SQ002]";"G01Q04"
            "1";"2026-03-01 10:00:00";"3";"en";"77";"10.0.0.1";"Y";"Y";"Y";"";"A1";"A2";"Thank you; all went well"
            "2";"2026-03-01 11:00:00";"3";"en";"78";"10.0.0.2";"N";"";"Y";"A neighbour";"A2";"A2";""
            "3";"";"1";"de";"79";"10.0.0.3";"Y";"";"";"";"N/A";"N/A";""
            """;
    static final String LIMESURVEY_TEXTS = """
            Response ID,Date submitted,Last page,Start language,Did you understand?,What helped? [The talk],\
            What helped? [The leaflet],What helped? [Other]
            1,2026-03-01 10:00:00,3,en,Yes,Yes,No,
            2,2026-03-01 11:00:00,3,en,No,No,Yes,A neighbour
            3,2026-03-01 12:00:00,3,en,Yes,N/A,N/A,
            """;
    static final String LIMESURVEY_BOTH = """
            id. Response ID\tsubmitdate. Date submitted\tlastpage. Last page\tstartlanguage. Start language\t\
            Q1. Did you understand?\tQ2[SQ001]. What helped? [The talk]\tQ2[SQ002]. What helped? [The leaflet]
            1\t2026-03-01 10:00:00\t3\ten\tY\tY\t
            2\t2026-03-01 11:00:00\t3\ten\tN\t\tY
            """;
    static final String LIMESURVEY_VV = """
            Response ID\tToken\tDate submitted\tLast page\tStart language\tDid you understand?\tWhat helped?\t\
            What helped?\tYour words
            id\ttoken\tsubmitdate\tlastpage\tstartlanguage\tQ1\tQ2_SQ001\tQ2_SQ002\tQ3
            1\tabc\t2026-03-01 10:00:00\t3\ten\tY\tY\t\tOne{newline}two{tab}{quote}three" {lbrace}x}
            2\tdef\t{question_not_shown}\t1\ten\tN\t{question_not_shown}\tY
            """;
    static final String SURVEYMONKEY = """
            Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,\
            Did you understand what ails you?,What helped you?,,,How were we?,,What else?
            ,,,,,,,,,Response,The talk,The leaflet,Other (please specify),Nurses,Doctors,Open-Ended Response
            118052219061,446111201,03/01/2026 10:00:00 AM,03/01/2026 10:03:00 AM,10.0.0.1,,,,,Yes,The talk,The leaflet,,\
            Good,Bad,Thanks
            118052219062,446111201,03/01/2026 11:00:00 AM,03/01/2026 11:03:00 AM,10.0.0.2,,,,,No,,The leaflet,My son,\
            Good,Good,
            118052219063,446111201,03/02/2026 11:00:00 AM,03/02/2026 11:03:00 AM,10.0.0.3,,,,,Yes,The talk,,,Bad,Good,
            """;
    static final String SURVEYMONKEY_EXPANDED = """
            Respondent ID,Collector ID,Start Date,How was it?,,
            ,,,Good,Fair,Bad
            1,9,03/01/2026,1,,
            2,9,03/01/2026,,2,
            3,9,03/01/2026,,,3
            """;
    static final String GOOGLE_FORMS = """
            "Timestamp","Username","Did you understand what ails you?","What helped?","Did you understand what ails you?"
            "2026/03/14 10:05:12 AM GMT+1","ann@example.org","Yes","The talk;The leaflet, in German","No"
            "2026/03/14 11:05:12 AM GMT+1","bob@example.org","No","The talk","No"
            "2026/03/15 9:05:12 AM GMT+1","cem@example.org","Yes","The leaflet, in German","Yes"
            "2026/03/15 9:06:12 AM GMT+1","dee@example.org","Yes","The talk;My family","Yes"
            "2026/03/15 9:07:12 AM GMT+1","eve@example.org","Yes","My family","Yes"
            """;
    static final String GOOGLE_SHEET = """
            Timestamp,Understood?,What helped?,How often?
            3/14/2026 10:05:12,Yes,"The talk, The leaflet, in German","Yes, always"
            3/14/2026 11:05:12,No,The talk,"Yes, sometimes"
            3/15/2026 9:05:12,Yes,"The leaflet, in German","Yes, sometimes"
            3/15/2026 9:06:12,Yes,"The talk, My family","Yes, always"
            3/15/2026 9:07:12,Yes,My family,No
            """;
    static final String KOBO = """
            "start";"end";"visit/ward";"visit/helped";"visit/helped/talk";"visit/helped/leaflet";"where";\
            "_where_latitude";"_where_longitude";"_where_altitude";"_where_precision";"meta/instanceID";"_id";"_uuid";\
            "_submission_time";"_submitted_by"
            "2026-03-01T10:00:00";"2026-03-01T10:03:00";"east";"talk leaflet";"1";"1";"47.1 7.2 0 0";"47.1";"7.2";"0";\
            "0";"uuid:1";"11";"aa";"2026-03-01T10:04:00";"ann"
            "2026-03-01T10:00:00";"2026-03-01T10:03:00";"west";"leaflet";"0";"1";"n/a";"n/a";"n/a";"n/a";"n/a";"uuid:2";\
            "12";"bb";"2026-03-01T10:04:00";"ann"
            "2026-03-01T10:00:00";"2026-03-01T10:03:00";"n/a";"";"";"";"";"";"";"";"";"uuid:3";"13";"cc";\
            "2026-03-01T10:04:00";"ann"
            """;
    static final String ODK = """
            SubmissionDate,start,visit-ward,visit-helped,where-Latitude,where-Longitude,where-Altitude,where-Accuracy,\
            meta-instanceID,KEY,SubmitterID,SubmitterName
            2026-03-01T10:04:00.000Z,2026-03-01T10:00:00,east,talk leaflet,47.1,7.2,0,0,uuid:1,uuid:1,5,Ann
            2026-03-01T10:04:00.000Z,2026-03-01T10:00:00,west,leaflet,47.1,7.2,0,0,uuid:2,uuid:2,5,Ann
            2026-03-01T10:04:00.000Z,2026-03-01T10:00:00,west,talk,47.1,7.2,0,0,uuid:3,uuid:3,5,Ann
            2026-03-01T10:04:00.000Z,2026-03-01T10:00:00,west,family talk,47.1,7.2,0,0,uuid:4,uuid:4,5,Ann
            2026-03-01T10:04:00.000Z,2026-03-01T10:00:00,west,family,47.1,7.2,0,0,uuid:5,uuid:5,5,Ann
            """;
    static final String QUALTRICS_LABELS = """
            StartDate,EndDate,ResponseId,Q1,Q2_1,Q2_4,Q3,Q4_1,Q4_2
            Start Date,End Date,Response ID,Did you understand?,What helped? - Selected Choice - The talk,\
            What helped? - Selected Choice - The leaflet,Pick any,Rate - Nurses,Rate - Doctors
            "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""_recordId""}",\
            "{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_4""}","{""ImportId"":""QID3""}",\
            "{""ImportId"":""QID4_1""}","{""ImportId"":""QID4_2""}"
            2026-03-01 10:00:00,2026-03-01 10:03:00,R_1,Yes,The talk,The leaflet,"1,2,3",Good,Bad
            2026-03-01 10:00:00,2026-03-01 10:03:00,R_2,No,,The leaflet,"1,2",Good,Good
            2026-03-01 10:00:00,2026-03-01 10:03:00,R_3,Yes,The talk,,3,Bad,Good
            2026-03-01 10:00:00,2026-03-01 10:03:00,R_4,Yes,,,2,Bad,Good
            """;
    static final String QUALTRICS_LEGACY = """
            V1,V2,V3,V6,V8,V9,V10,Q1,Q2_1,Q2_2
            ResponseID,ResponseSet,Name,IPAddress,StartDate,EndDate,Finished,Did you understand?,\
            What helped?-The talk,What helped?-The leaflet
            R_1,Default,Ann,10.0.0.1,2014-01-02 10:00:00,2014-01-02 10:01:00,1,1,1,
            R_2,Default,Bob,10.0.0.2,2014-01-02 10:00:00,2014-01-02 10:01:00,1,2,1,1
            """;
    static final String PLAIN = """
            id;visited;born;weight;understood
            1;14.03.2026;01/02/1950;70,5;yes
            2;2.3.2026;03/04/1951;81,0;no
            """;

    /**
     * An export.
     *
     * @param dialect the id of the dialect that must win
     * @param name a file name as the tool gives it
     */
    record Export(String dialect, String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private ToolExports() {}

    static List<Export> texts() {
        List<Export> all = new ArrayList<>();
        add(all, "limesurvey", "results-survey123456.csv", LIMESURVEY_CODES);
        add(all, "limesurvey", "results-texts.csv", LIMESURVEY_TEXTS);
        add(all, "limesurvey", "results-both.csv", LIMESURVEY_BOTH);
        add(all, "limesurvey-vv", "vvexport_123456.csv", LIMESURVEY_VV);
        add(all, "surveymonkey", "Discharge.csv", SURVEYMONKEY);
        add(all, "surveymonkey", "Discharge expanded.csv", SURVEYMONKEY_EXPANDED);
        add(all, "google-forms", "Discharge (Responses).csv", GOOGLE_FORMS);
        add(all, "google-forms", "Discharge - Form Responses 1.csv", GOOGLE_SHEET);
        add(all, "kobo", "Discharge - all versions.csv", KOBO);
        add(all, "kobo", "Discharge.csv", ODK);
        add(all, "qualtrics", "Discharge_March.csv", QUALTRICS_LABELS);
        add(all, "qualtrics", "legacy.csv", QUALTRICS_LEGACY);
        add(all, "csv", "plain.csv", PLAIN);
        return all;
    }

    private static void add(List<Export> all, String dialect, String name, String text) {
        all.add(new Export(dialect, name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
