package org.throughline.report.internal.sections.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.chart.Picture;
import org.throughline.core.RefusedInputException;
import org.throughline.improvement.picture.Fishbone;
import org.throughline.improvement.problem.Effect;
import org.throughline.improvement.problem.Whys;
import org.throughline.improvement.problem.Whys.Why;
import org.throughline.improvement.words.Names;
import org.throughline.model.improvement.Problem;
import org.throughline.model.report.Audience;
import org.throughline.report.Parameter;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Bullets;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Text;

/** Why each problem is there: a fishbone, and the answers to why behind why. */
public final class CausesSection implements ReportSection {
    private static final String FISHBONE = "fishbone";
    private static final String WHYS = "whys";

    @Override
    public String id() {
        return "causes";
    }

    @Override
    public String title() {
        return "Causes";
    }

    @Override
    public int order() {
        return 610;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL, Audience.WARD);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.onOff(FISHBONE, "Fishbones", true), Parameter.onOff(WHYS, "Why behind why, in words", true));
    }

    @Override
    public List<Block> build(ReportContext context) throws IOException, RefusedInputException {
        List<Block> blocks = new ArrayList<>();
        List<Text> without = new ArrayList<>();
        List<Effect> effects =
                PlanFocus.of(context).effects(context.improvement().effects());
        for (Effect effect : effects) {
            Problem problem = effect.problem();
            if (problem.getCauses().isEmpty()) {
                without.add(Text.ofName(Names.of(problem)));
                continue;
            }
            blocks.add(new Heading(Text.ofName(Names.of(problem))));
            if (context.isOn(FISHBONE)) {
                blocks.add(fishbone(problem));
            }
            List<Text> whys = context.isOn(WHYS) ? whys(problem) : List.of();
            if (!whys.isEmpty()) {
                blocks.add(Paragraph.of("Asked why again:"));
                blocks.add(new Bullets(whys));
            }
        }
        if (effects.isEmpty()) {
            blocks.add(Notice.of("There is no problem yet whose causes could be asked for."));
        } else if (!without.isEmpty()) {
            blocks.add(Notice.of("Nobody has noted yet why these problems are there:"));
            blocks.add(new Bullets(without));
        }
        return blocks;
    }

    private static Figure fishbone(Problem problem) {
        Picture picture = Fishbone.of(problem);
        return new Figure(
                picture.svg(),
                picture.title() + ". " + picture.description(),
                Text.of("Causes of “").name(Names.of(problem)).words("” by category"),
                false,
                0);
    }

    /** A text for each cause behind which somebody asked further. */
    private static List<Text> whys(Problem problem) {
        List<Text> chains = new ArrayList<>();
        Text chain = Text.EMPTY;
        int answers = 0;
        for (Why why : Whys.of(problem)) {
            if (why.depth() == 1) {
                add(chains, chain, answers);
                chain = Text.ofName(why.words());
                answers = 1;
            } else {
                chain = chain.words(why.depth() == 2 && answers > 1 ? " – and again, why? " : " – why? ")
                        .name(why.words());
                answers++;
            }
        }
        add(chains, chain, answers);
        return chains;
    }

    private static void add(List<Text> chains, Text chain, int answers) {
        if (answers > 1) {
            chains.add(chain);
        }
    }
}
