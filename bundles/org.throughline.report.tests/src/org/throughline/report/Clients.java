package org.throughline.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.throughline.core.RefusedInputException;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SmallCells;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.SequenceFlow;
import org.throughline.model.process.Step;
import org.throughline.model.report.Audience;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.report.document.ReportDocument;
import org.throughline.survey.answers.Answers;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Clients for the tests of reports, and the report as a tree. */
final class Clients {
    private Clients() {}

    /** The day on which these reports are made. */
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    static ReportDocument document(ClientFolder client) throws Exception {
        return Reports.document(client, ReportRequest.of(Audience.FULL, DAY), ReportProgress.NONE);
    }

    static void write(ClientFolder client, Path output) throws IOException, RefusedInputException {
        Reports.write(client, ReportRequest.of(Audience.FULL, DAY), output, ReportProgress.NONE);
    }

    static ClientFolder empty(Path folder, String name) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName(name);
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.save();
        }
        return ClientFolder.open(folder);
    }

    /** A client with one question and as many yes and no answers as given, baseline first. */
    static ClientFolder answered(Path folder, String name, SmallCells profile, int... yesAndNo) throws Exception {
        Client client = OrganisationFactory.eINSTANCE.createClient();
        client.setName(name);
        client.setSmallCells(profile);
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName(name + " survey");
        Question question = SurveyFactory.eINSTANCE.createQuestion();
        question.setCode("q1");
        question.setName(name);
        question.setText(name + " question?");
        survey.getQuestions().add(question);
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < yesAndNo.length; i += 2) {
            Wave wave = SurveyFactory.eINSTANCE.createWave();
            wave.setName(name + (i == 0 ? " baseline" : " follow-up"));
            wave.setRole(i == 0 ? WaveRole.BASELINE : WaveRole.FOLLOW_UP);
            survey.getWaves().add(wave);
            files.put(Answers.path(survey, wave), answers(yesAndNo[i], yesAndNo[i + 1]));
        }
        try (ClientFolder created = ClientFolder.create(folder, client)) {
            created.add(survey);
            created.add(process(client, name));
            created.save(files);
        }
        return ClientFolder.open(folder);
    }

    private static byte[] answers(int yes, int no) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < yes + no; i++) {
            rows.add(List.of("r" + i, i < yes ? "1" : "0"));
        }
        return Answers.of(List.of(Answers.RESPONDENT, "q1"), rows).toCsv();
    }

    private static Process process(Client client, String name) {
        ProcessFactory factory = ProcessFactory.eINSTANCE;
        Process process = factory.createProcess();
        process.setName(name);
        Step before = null;
        for (int i = 0; i < 2; i++) {
            Job job = OrganisationFactory.eINSTANCE.createJob();
            job.setName(name + " job " + i);
            client.getParticipants().add(job);
            Lane lane = factory.createLane();
            lane.setName(name);
            lane.setParticipant(job);
            process.getLanes().add(lane);
            Step step = factory.createStep();
            step.setName(name + " step " + i);
            step.setLane(lane);
            process.getNodes().add(step);
            if (before != null) {
                SequenceFlow flow = factory.createSequenceFlow();
                flow.setName(name);
                flow.setSource(before);
                flow.setTarget(step);
                process.getFlows().add(flow);
            }
            before = step;
        }
        return process;
    }

    static String html(ClientFolder client, Path output) throws Exception {
        write(client, output);
        return Files.readString(output);
    }

    /** The page as a tree; fails where it is not well-formed. */
    static Document parse(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
