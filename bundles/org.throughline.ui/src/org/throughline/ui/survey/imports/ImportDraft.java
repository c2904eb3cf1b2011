package org.throughline.ui.survey.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.throughline.core.RefusedInputException;
import org.throughline.core.Slug;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.ClientSession;
import org.throughline.model.survey.Survey;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.ReadingWatch;
import org.throughline.survey.imports.ColumnRule;
import org.throughline.survey.imports.ImportMapping;
import org.throughline.survey.imports.ImportOptions;
import org.throughline.survey.imports.ImportRequest;
import org.throughline.survey.imports.PreparedImport;
import org.throughline.survey.imports.ReadExport;

/**
 * An import on its way: what was chosen so far, and what would come of it. The pages of the wizard show it and change
 * it; going back loses nothing. Nothing is written before {@link #finish}.
 */
public final class ImportDraft {
    private final ClientSession session;
    private final Map<String, ColumnRule> said = new LinkedHashMap<>();
    private List<Path> files = List.of();
    private String dialect;
    private Survey survey;
    private String newName = "";
    private WaveDraft wave;
    private ReadExport export;
    private PreparedImport shown;
    private boolean settled;
    private boolean known;

    /** Begins an import into an open client. */
    public ImportDraft(ClientSession session) {
        this.session = session;
    }

    /** Returns the client. */
    public ClientSession session() {
        return session;
    }

    /** Returns the files. */
    public List<Path> files() {
        return files;
    }

    /** Takes other files; what was said of columns is kept for those that are there again. */
    public void setFiles(List<Path> chosen) {
        if (!chosen.equals(files)) {
            files = List.copyOf(chosen);
            dialect = null;
            wave = null;
            export = null;
            settled = false;
        }
    }

    /** Returns the survey that the answers go to; null where a new one is made. */
    public Survey survey() {
        return survey;
    }

    /** Returns the name of the survey that is to be made. */
    public String newName() {
        return newName;
    }

    /**
     * Says which survey the answers go to.
     *
     * @param existing one of the client's; null for a new one
     * @param name the name of the new one
     */
    public void setSurvey(Survey existing, String name) {
        if (existing != survey || existing == null && !name.equals(newName)) {
            if (existing != survey) {
                said.values().removeIf(rule -> rule.question() != null);
                wave = null;
            }
            settled = false;
        }
        survey = existing;
        newName = name;
    }

    /** Reads the files as another dialect; null for the one that is surest. */
    public void setDialect(String id) {
        if (!Objects.equals(id, dialect)) {
            dialect = id;
            export = null;
            settled = false;
        }
    }

    /** Returns what was read; null before. */
    public ReadExport export() {
        return export;
    }

    /** Returns what would be imported, as it was last settled; null before. */
    public PreparedImport shown() {
        return shown;
    }

    /** Returns whether nothing was changed since it was last settled what is imported. */
    public boolean isSettled() {
        return settled;
    }

    /** Returns the wave; null before the files were read. */
    public WaveDraft wave() {
        return wave;
    }

    /** Says where the answers go within the survey, and what is done with the rows. */
    public void setWave(WaveDraft chosen) {
        if (!chosen.equals(wave)) {
            wave = chosen;
            settled = false;
        }
    }

    /** Says what is done with a column. */
    public void say(ColumnRule rule) {
        said.put(rule.column(), rule);
        settled = false;
    }

    /** Returns what was said of columns, by their names. */
    Map<String, ColumnRule> said() {
        return said;
    }

    /** Returns whether the client imported such files into this survey before, and nothing was said since. */
    public boolean isKnown() {
        return known && said.isEmpty();
    }

    /** What is left to be done before the next page can be shown. */
    public interface Work {
        /**
         * Does it; to be called away from the screen.
         *
         * @throws RefusedInputException where the files cannot be imported so, with what to do
         * @throws CancellationException where the watch breaks it off; the draft is as before then
         */
        void run(ReadingWatch watch) throws IOException, RefusedInputException;
    }

    /** Returns what is left to be done: reading the files, settling what the import does. */
    public Work work() {
        ClientFolder copy = session.folder().copy();
        return watch -> {
            ReadExport read = export == null ? ReadExport.read(files, dialect, watch) : export;
            Survey own = survey == null ? null : find(copy, survey.getId());
            WaveProposal proposal = WaveProposal.of(copy, own, read);
            WaveDraft chosen = wave == null ? proposal.wave() : wave;
            List<String> names =
                    read.table().columns().stream().map(Column::name).toList();
            said.keySet().retainAll(names);
            watch.check();
            PreparedImport prepared = read.prepare(copy, request(read, chosen, proposal.remembered()));
            watch.check();
            export = read;
            known = proposal.remembered().isPresent();
            wave = chosen;
            shown = prepared;
            settled = true;
        };
    }

    private ImportRequest request(ReadExport read, WaveDraft to, Optional<ImportMapping> remembered) {
        ImportMapping mapping = null;
        if (!said.isEmpty()) {
            Map<String, ColumnRule> rules = new LinkedHashMap<>();
            remembered.ifPresent(known -> known.columns().forEach(rule -> rules.put(rule.column(), rule)));
            rules.putAll(said);
            mapping = new ImportMapping(null, read.dialect().dialect().id(), new ArrayList<>(rules.values()));
        }
        return new ImportRequest(
                session.folder().path(),
                files.getFirst(),
                survey == null ? newName : survey.getId(),
                to.name(),
                to.role(),
                to.invited(),
                dialect,
                mapping,
                new ImportOptions(files.subList(1, files.size()), to.rows(), to.from(), to.to()));
    }

    /** Returns what is wrong with the files and the survey, as a message key; nothing where they can be read. */
    public Optional<String> problem() {
        if (files.isEmpty()) {
            return Optional.of("import.files.none");
        }
        if (survey == null && newName.isBlank()) {
            return Optional.of("import.survey.needed");
        }
        boolean taken = survey == null
                && session.folder().surveys().stream()
                        .anyMatch(other -> Slug.of(other.getName()).equals(Slug.of(newName)));
        return taken ? Optional.of("survey.new.taken") : Optional.empty();
    }

    /**
     * Imports, as one undoable step, and saves the client with it.
     *
     * @return the survey with its answers
     * @throws IOException where something cannot be written; the client is as before then
     * @throws IllegalStateException where it is not settled what is imported, or the client is open for reading only
     */
    public Survey finish(String label) throws IOException {
        if (!settled) {
            throw new IllegalStateException("it is not settled what is imported");
        }
        session.changeAndSave(label, () -> shown.applyTo(session.folder()), shown.files());
        return find(session.folder(), shown.survey().getId());
    }

    private static Survey find(ClientFolder client, String id) {
        return client.surveys().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
