package org.throughline.report.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.throughline.chart.Picture;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Line;
import org.throughline.core.line.Link;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.HandOffNumbers;
import org.throughline.report.internal.line.Strand.Hand;
import org.throughline.report.internal.line.Strand.Stop;
import org.throughline.survey.overlay.HandOffOverlay;

/** The pictures of a customer line: stations and links with product and state, branches, and the ultimate customer. */
public final class LinePictures {
    private final Line line;
    private final HandOffNumbers numbers;
    private final List<String> sayings;

    /**
     * Takes a line that has links.
     *
     * @param sayings what the ultimate customer says, which stands at the end of the line
     */
    public LinePictures(Line line, HandOffNumbers numbers, List<String> sayings) {
        this.line = line;
        this.numbers = numbers;
        this.sayings = List.copyOf(sayings);
    }

    /** Returns the pictures in order; several where one would not fit a page. */
    public List<Picture> pictures() {
        Map<Integer, List<Link>> byBranch = new TreeMap<>();
        line.links()
                .forEach(link -> byBranch.computeIfAbsent(link.branch(), branch -> new ArrayList<>())
                        .add(link));
        List<Strand> strands = new ArrayList<>();
        byBranch.forEach((branch, links) -> strands.add(strand(branch, links)));
        String title = "The customer line of " + ElementNames.of(line.process());
        return new LineDrawing(title, strands).pictures(LineDrawing.words(strands));
    }

    private Strand strand(int branch, List<Link> links) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            HandOff handOff = links.get(i).handOff();
            if (i == 0 || links.get(i - 1).handOff().customer() != handOff.supplier()) {
                stops.add(new Stop(
                        null, ElementNames.of(handOff.supplier()), ElementNames.of(handOff.supplierStep()), List.of()));
            }
            boolean last = i == links.size() - 1;
            String steps = last
                    ? ElementNames.of(handOff.customerStep())
                    : steps(handOff, links.get(i + 1).handOff());
            List<String> said = last && branch == 0 ? sayings : List.of();
            stops.add(new Stop(hand(links.get(i)), ElementNames.of(handOff.customer()), steps, said));
        }
        return new Strand(branch == 0 ? "Main line" : "Branch " + branch, stops);
    }

    private static String steps(HandOff in, HandOff out) {
        String first = ElementNames.of(in.customerStep());
        boolean same = in.customerStep() == out.supplierStep() || in.customer() != out.supplier();
        return same ? first : first + " … " + ElementNames.of(out.supplierStep());
    }

    private Hand hand(Link link) {
        HandOff handOff = link.handOff();
        boolean weak = line.weakest().contains(link);
        String shares = numbers.shares(handOff).plain();
        String agreement = handOff.record() == null
                ? "not agreed"
                : HandOffOverlay.words(handOff.record().getAgreement());
        String state = agreement + (shares.isEmpty() ? "" : ", " + shares) + (weak ? "; among the weakest" : "");
        String product = handOff.productName().isEmpty() ? "(product not named yet)" : handOff.productName();
        return new Hand(product, state, weak);
    }
}
