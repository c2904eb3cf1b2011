package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.analysis.Analyses;
import org.throughline.core.analysis.Analysis;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;

/** What the contributed analyses say, one or all of them; in no report until it is chosen. */
public final class AnalysesSection implements ReportSection {
    private static final String ANALYSIS = "analysis";
    private static final String ALL = "all";

    @Override
    public String id() {
        return "analyses";
    }

    @Override
    public String title() {
        return "Analyses";
    }

    @Override
    public int order() {
        return 690;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.noneOf(Audience.class);
    }

    @Override
    public List<Parameter> parameters() {
        List<String> ids = Stream.concat(Stream.of(ALL), Analyses.all().stream().map(Analysis::id))
                .toList();
        return List.of(Parameter.choice(ANALYSIS, "Which analysis", ids));
    }

    @Override
    public List<Block> build(ReportContext context) {
        String wanted = context.parameter(ANALYSIS);
        List<Block> blocks = new ArrayList<>();
        for (Analysis analysis : Analyses.all()) {
            if (wanted.equals(ALL) || wanted.equals(analysis.id())) {
                blocks.add(new Heading(Text.of(analysis.label())));
                if (!analysis.description().isBlank()) {
                    blocks.add(Paragraph.of(analysis.description()));
                }
                blocks.add(result(analysis, context));
            }
        }
        return blocks;
    }

    private static Block result(Analysis analysis, ReportContext context) {
        Optional<List<List<String>>> rows = Analyses.run(analysis, context.derived());
        if (rows.isEmpty()) {
            return Notice.of("This analysis could not be made; it is switched off, and the log says why.");
        }
        if (rows.get().isEmpty()) {
            return Paragraph.of("There is nothing to show yet.");
        }
        return new Table(
                Text.of(analysis.label()),
                analysis.headers().stream().map(Column::text).toList(),
                rows.get().stream().map(AnalysesSection::cells).toList());
    }

    private static List<Cell> cells(List<String> row) {
        return row.stream().map(cell -> Cell.of(Text.ofName(cell))).toList();
    }
}
