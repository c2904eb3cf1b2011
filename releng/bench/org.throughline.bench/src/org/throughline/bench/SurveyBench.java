package org.throughline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.survey.answers.Answers;
import org.throughline.survey.answers.CrossTable;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.SurveyImport;

/**
 * One measurement of a survey file in this process: {@code generate FILE ROWS}, {@code fastcsv FILE}, {@code import FILE}
 * or {@code analysis FILE}. Prints milliseconds, the peak memory of the process in kB, and what was counted. The clock
 * starts when the process is ready to work, as that of the peer does, and nothing was warmed up.
 */
public final class SurveyBench implements IApplication {
    private static final int QUESTIONS = 7;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "generate" -> GeneratedSurvey.write(file, Integer.parseInt(arguments[2]));
            case "fastcsv" -> print(() -> fields(file));
            case "import" -> withClient(folder -> print(() -> imported(folder, file).rows()));
            case "analysis" -> withClient(folder -> print(() -> squares(imported(folder, file))));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        return EXIT_OK;
    }

    private interface Work {
        void in(Path folder) throws Exception;
    }

    private static void withClient(Work work) throws Exception {
        Path scratch = Files.createTempDirectory("throughline-bench-");
        try {
            Client client = OrganisationFactory.eINSTANCE.createClient();
            client.setName("Bench");
            Path folder = scratch.resolve("client");
            try (ClientFolder made = ClientFolder.create(folder, client)) {
                made.save();
            }
            work.in(folder);
        } finally {
            ScaleBench.delete(scratch);
        }
    }

    private static void print(Callable<? extends Number> work) throws Exception {
        long start = System.nanoTime();
        Number counted = work.call();
        long millis = Math.round((System.nanoTime() - start) / 1e6);
        System.out.println(millis + " " + peak() + " " + counted);
    }

    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "0";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
    }

    private static long fields(Path file) throws IOException {
        long fields = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                fields += row.getFieldCount();
            }
        }
        return fields;
    }

    private static Answers imported(Path folder, Path file) throws Exception {
        return SurveyImport.answers(new ImportRequest(folder, file, "Discharge", "Baseline", null, null, null))
                .answers();
    }

    private static long squares(Answers answers) {
        long squares = 0;
        int columns = answers.columns().size();
        for (String question : answers.columns().subList(columns - QUESTIONS, columns)) {
            CrossTable table = answers.cross(question, "unit");
            for (String unit : table.groups()) {
                for (String answer : table.answers()) {
                    long count = table.count(unit, answer);
                    squares += count * count;
                }
            }
        }
        return squares;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
