package org.throughline.core.internal.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.throughline.core.analysis.Analysis;
import org.throughline.core.check.ClientContext;
import org.throughline.core.handoff.HandOffs;
import org.throughline.core.language.Texts;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Step;

/** Who does how many steps, and how long one case is worked on and waits there. */
public final class WorkByParticipant implements Analysis {
    private static final Texts TEXTS = new Texts(WorkByParticipant.class);

    private static final class Sum {
        private int steps;
        private Duration work = Duration.ZERO;
        private Duration wait = Duration.ZERO;

        private void add(Step step) {
            steps++;
            work = work.plus(Objects.requireNonNullElse(step.getWorkTime(), Duration.ZERO));
            wait = wait.plus(Objects.requireNonNullElse(step.getWaitTime(), Duration.ZERO));
        }
    }

    @Override
    public String id() {
        return "work-by-participant";
    }

    @Override
    public String label() {
        return TEXTS.of("label");
    }

    @Override
    public String description() {
        return TEXTS.of("description");
    }

    @Override
    public List<String> headers() {
        return List.of(TEXTS.of("participant"), TEXTS.of("steps"), TEXTS.of("work"), TEXTS.of("wait"));
    }

    @Override
    public List<List<String>> rows(ClientContext client) {
        Map<Participant, Sum> sums = new LinkedHashMap<>();
        client.client().getParticipants().forEach(participant -> sums.put(participant, new Sum()));
        for (Element element : client.elements()) {
            Sum sum = element instanceof Step step ? sums.get(HandOffs.participantOf(step)) : null;
            if (sum != null) {
                sum.add((Step) element);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((participant, sum) -> {
            if (sum.steps > 0) {
                rows.add(List.of(
                        Objects.requireNonNullElse(participant.getName(), ""),
                        String.valueOf(sum.steps),
                        String.valueOf(sum.work.toMinutes()),
                        String.valueOf(sum.wait.toMinutes())));
            }
        });
        return rows;
    }
}
