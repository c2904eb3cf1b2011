package org.throughline.ui.survey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.throughline.model.survey.Survey;
import org.throughline.survey.export.SurveyExport;
import org.throughline.survey.export.SurveyWriter;
import org.throughline.survey.export.SurveyWriters;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** How a survey looks on paper; as plain text on a system without a web view. */
final class SheetPreview {
    private static final String SHEET = "org.throughline.survey.sheet";
    /** How long typing may pause before the page is drawn anew, in milliseconds. */
    private static final int PAUSE = 300;

    private final Survey survey;
    private final Composite area;
    private final Runnable draw = this::draw;
    private Browser browser;
    private Text text;
    private String language;

    SheetPreview(Composite parent, Survey survey, String language) {
        this.survey = survey;
        this.language = language;
        area = new Composite(parent, SWT.BORDER);
        area.setLayout(new FillLayout());
        try {
            browser = new Browser(area, SWT.NONE);
            browser.setJavascriptEnabled(false);
        } catch (SWTError e) {
            Problems.log(e);
            text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        }
        draw();
    }

    /** Shows the sheet in a language from now on. */
    void show(String wanted) {
        language = wanted;
        refresh();
    }

    /** Draws the sheet anew a moment later. */
    void refresh() {
        area.getDisplay().timerExec(PAUSE, draw);
    }

    private void draw() {
        if (area.isDisposed()) {
            return;
        }
        String page = page();
        if (browser != null) {
            browser.setText(page);
        } else {
            text.setText(page.replaceAll("(?s)<head>.*?</head>", "")
                    .replace("<span class=\"box\">", "☐ ")
                    .replaceAll("<[^>]+>", "\n")
                    .replaceAll("\\s*\n\\s*", "\n"));
        }
    }

    private String page() {
        for (SurveyWriter writer : SurveyWriters.CONTRIBUTED.instances()) {
            if (writer.id().equals(SHEET)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try {
                    writer.write(SurveyExport.of(survey, language), bytes);
                    return bytes.toString(StandardCharsets.UTF_8);
                } catch (IOException e) {
                    Problems.log(e);
                }
            }
        }
        return Messages.text("survey.noSheet");
    }
}
