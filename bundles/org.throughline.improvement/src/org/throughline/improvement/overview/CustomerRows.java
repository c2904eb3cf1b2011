package org.throughline.improvement.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.throughline.core.check.ClientContext;
import org.throughline.improvement.measure.Measurements;
import org.throughline.improvement.overview.OverviewRow.State;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.survey.Wave;
import org.throughline.model.survey.WaveRole;

/** The rows about customers: what they are to have, and what they were asked. */
final class CustomerRows {
    private final ClientContext client;
    private final Asked asked;

    CustomerRows(ClientContext client, Asked asked) {
        this.client = client;
        this.asked = asked;
    }

    OverviewRow product() {
        List<Aspect> aspects = client.client().getProducts().stream()
                .flatMap(product -> product.getAspects().stream())
                .toList();
        if (aspects.isEmpty()) {
            return new OverviewRow(MethodPoint.PRODUCT, State.NOT_BEGUN, OverviewTexts.of("product.none"), newSurvey());
        }
        List<Aspect> unmeasured = aspects.stream()
                .filter(aspect -> client.measuring(aspect).isEmpty())
                .toList();
        boolean named = parties().anyMatch(Party::isUltimateCustomer);
        String figure = OverviewTexts.of(
                named ? "product" : "product.nameless", aspects.size(), aspects.size() - unmeasured.size());
        NextStep next;
        if (!named && parties().findAny().isPresent()) {
            next = NextStep.at(parties().findFirst().orElseThrow(), OverviewTexts.of("product.name"));
        } else if (!unmeasured.isEmpty() && client.surveys().isEmpty()) {
            next = newSurvey();
        } else if (!unmeasured.isEmpty()) {
            next = NextStep.at(client.surveys().getFirst(), OverviewTexts.of("product.ask"));
        } else {
            next = NextStep.at(client.client().getProducts().getFirst(), OverviewTexts.of("product.look"));
        }
        State state = named ? State.of(0, unmeasured.size()) : State.BEGUN;
        return new OverviewRow(MethodPoint.PRODUCT, state, figure, next);
    }

    private static NextStep newSurvey() {
        return NextStep.command(OverviewTexts.of("baseline.newSurvey"), "newSurvey");
    }

    private static NextStep importAnswers() {
        return NextStep.command(OverviewTexts.of("baseline.import"), "importAnswers");
    }

    private Stream<Party> parties() {
        List<Participant> participants = client.client().getParticipants();
        return participants.stream().filter(Party.class::isInstance).map(Party.class::cast);
    }

    OverviewRow baseline() {
        Optional<Wave> wave = asked.baseline().flatMap(known -> wave(known.id()));
        if (wave.isPresent()) {
            String figure = asked.baseline().orElseThrow().figure();
            NextStep look = NextStep.at(wave.get(), OverviewTexts.of("baseline.look"));
            return new OverviewRow(MethodPoint.BASELINE, State.DONE, figure, look);
        }
        if (client.surveys().isEmpty()) {
            return new OverviewRow(
                    MethodPoint.BASELINE, State.NOT_BEGUN, OverviewTexts.of("baseline.noSurvey"), newSurvey());
        }
        String figure = planned(WaveRole.BASELINE)
                .map(day -> OverviewTexts.of("baseline.due", client.surveys().size(), due(day)))
                .orElse(OverviewTexts.of("baseline.none", client.surveys().size()));
        return new OverviewRow(MethodPoint.BASELINE, State.BEGUN, figure, importAnswers());
    }

    OverviewRow followUp() {
        List<String> figure = new ArrayList<>();
        Optional<Wave> wave = asked.followUp().flatMap(known -> wave(known.id()));
        wave.ifPresent(found -> figure.add(asked.followUp().orElseThrow().figure()));
        Optional<LocalDate> due = Stream.concat(planned(WaveRole.FOLLOW_UP).stream(), asked.due().stream())
                .min(LocalDate::compareTo);
        due.ifPresent(day -> figure.add(due(day)));
        int talks = client.client().getConversations().size();
        if (talks > 0) {
            figure.add(OverviewTexts.of("followUp.talks", talks));
        }
        boolean late = due.isPresent() && due.get().isBefore(client.today());
        State state = wave.isPresent() && !late ? State.DONE : figure.isEmpty() ? State.NOT_BEGUN : State.BEGUN;
        NextStep next = client.surveys().isEmpty() ? newSurvey() : importAnswers();
        if (state == State.DONE) {
            next = NextStep.at(wave.orElseThrow(), OverviewTexts.of("followUp.look"));
        }
        String told = figure.isEmpty() ? OverviewTexts.of("followUp.none") : String.join(", ", figure);
        return new OverviewRow(MethodPoint.FOLLOW_UP, state, told, next);
    }

    private String due(LocalDate day) {
        return OverviewTexts.of(day.isBefore(client.today()) ? "overdue" : "due", Days.of(day));
    }

    private Stream<Wave> waves() {
        return client.surveys().stream().flatMap(survey -> survey.getWaves().stream());
    }

    private Optional<Wave> wave(String id) {
        return waves().filter(wave -> wave.getId().equals(id)).findFirst();
    }

    /** Returns the first day of the next wave of a role that has no answers yet. */
    private Optional<LocalDate> planned(WaveRole role) {
        return waves().filter(
                        wave -> wave.getRole() == role && !asked.answered().contains(wave.getId()))
                .map(Measurements::begin)
                .filter(day -> day != null)
                .min(LocalDate::compareTo);
    }
}
