package org.throughline.ui.survey.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.throughline.core.language.DayText;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;
import org.throughline.survey.imports.DuplicateRule;
import org.throughline.survey.imports.IncompleteRule;
import org.throughline.survey.imports.RowRules;
import org.throughline.ui.Messages;

/**
 * The fifth page: the wave, when it was in the field, and what becomes of rows that are there twice or not complete.
 */
final class WavePage extends ImportPage {
    private Combo name;
    private Combo role;
    private static final LocalDate HINT = LocalDate.of(2026, 3, 1);

    private Text from;
    private Text to;
    private Text invited;
    private Combo zone;
    private Combo duplicates;
    private Combo incomplete;
    private boolean showing;

    WavePage(ImportDraft draft) {
        super("wave", draft);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 8)
                .applyTo(page);
        name = combo(page, "import.wave.name", SWT.DROP_DOWN);
        name.addListener(SWT.Selection, event -> takeExisting());
        role = combo(page, "import.wave.role", SWT.READ_ONLY);
        Stream.of(WaveRole.values()).forEach(one -> role.add(Messages.text("import.role." + one.getLiteral())));
        from = text(page, "import.wave.from");
        to = text(page, "import.wave.to");
        from.setMessage(Messages.text("import.wave.dayHint", HINT));
        to.setMessage(Messages.text("import.wave.dayHint", HINT.plusDays(30)));
        invited = text(page, "import.wave.invited");
        zone = combo(page, "import.wave.zone", SWT.DROP_DOWN);
        zone.add("");
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .forEach(zone::add);
        duplicates = combo(page, "import.wave.duplicates", SWT.READ_ONLY);
        Stream.of(DuplicateRule.values())
                .forEach(one -> duplicates.add(Messages.text("import.duplicates." + one.word())));
        incomplete = combo(page, "import.wave.incomplete", SWT.READ_ONLY);
        Stream.of(IncompleteRule.values())
                .forEach(one -> incomplete.add(Messages.text("import.incomplete." + one.word())));
        setControl(page);
    }

    private Combo combo(Composite parent, String key, int style) {
        label(parent, key);
        Combo combo = new Combo(parent, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Modify, event -> check());
        combo.addListener(SWT.Selection, event -> check());
        return combo;
    }

    private Text text(Composite parent, String key) {
        label(parent, key);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.text(key));
    }

    @Override
    void show() {
        showing = true;
        WaveDraft wave = draft().wave();
        name.setItems(waves().stream().map(Wave::getName).toArray(String[]::new));
        name.setText(wave.name());
        fill(wave);
        RowRules rows = wave.rows();
        zone.setText(rows.zone() == null ? "" : rows.zone().getId());
        duplicates.select(rows.duplicates() == null ? 0 : rows.duplicates().ordinal());
        incomplete.select(rows.incomplete() == null ? 0 : rows.incomplete().ordinal());
        showing = false;
        check();
    }

    private void fill(WaveDraft wave) {
        role.select(wave.role().ordinal());
        from.setText(DayText.write(wave.from()));
        to.setText(DayText.write(wave.to()));
        invited.setText(Objects.toString(wave.invited(), ""));
    }

    private List<Wave> waves() {
        return draft().survey() == null ? List.of() : draft().survey().getWaves();
    }

    private void takeExisting() {
        waves().stream()
                .filter(wave -> wave.getName().equals(name.getText()))
                .findFirst()
                .ifPresent(wave -> fill(WaveDraft.of(wave, draft().wave().rows())));
    }

    private void check() {
        if (showing) {
            return;
        }
        String problem = null;
        try {
            draft().setWave(typed());
        } catch (DateTimeException e) {
            problem = Messages.text("import.wave.badDate", DayText.example());
        } catch (NumberFormatException e) {
            problem = Messages.text("import.wave.badNumber");
        } catch (IllegalArgumentException e) {
            problem = Phrases.why(e);
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private WaveDraft typed() {
        if (name.getText().isBlank()) {
            throw new IllegalArgumentException(Messages.text("import.wave.needed"));
        }
        LocalDate first = date(from);
        LocalDate last = date(to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new IllegalArgumentException(Messages.text("import.wave.order"));
        }
        String count = invited.getText().strip();
        if (!count.matches("\\d{0,9}")) {
            throw new NumberFormatException(count);
        }
        return new WaveDraft(
                name.getText().strip(),
                WaveRole.values()[Math.max(0, role.getSelectionIndex())],
                count.isEmpty() ? null : Integer.valueOf(count),
                first,
                last,
                rules());
    }

    /** What nobody changed stays unsaid, so that a mapping of the client may say it. */
    private RowRules rules() {
        RowRules before = draft().wave().rows();
        int row = duplicates.getSelectionIndex();
        int end = incomplete.getSelectionIndex();
        String place = zone.getText().strip();
        return new RowRules(
                row <= 0 && before.duplicates() == null ? null : DuplicateRule.values()[row],
                end <= 0 && before.incomplete() == null ? null : IncompleteRule.values()[end],
                place.isEmpty() ? null : zone(place));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(Messages.text("import.wave.badZone", name), e);
        }
    }

    private static LocalDate date(Text field) {
        return DayText.read(field.getText());
    }
}
