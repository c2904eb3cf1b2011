package org.throughline.core.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.QuestionRole;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/** Builds a template in few words: who takes part, what each hands over to whom and why, and what is asked about it. */
final class TemplateBuilder {
    private static final OrganisationFactory ORGANISATION = OrganisationFactory.eINSTANCE;
    private static final SurveyFactory SURVEY = SurveyFactory.eINSTANCE;

    private final Client client = ORGANISATION.createClient();
    private final Facility facility = ORGANISATION.createFacility();
    private final Survey survey = SURVEY.createSurvey();
    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Need> needs = new LinkedHashMap<>();

    TemplateBuilder(String name, String facilityName, String surveyName) {
        named(client, name);
        client.getFacilities().add(named(facility, facilityName));
        named(survey, surveyName);
    }

    Unit unit(String name) {
        Unit unit = named(ORGANISATION.createUnit(), name);
        facility.getUnits().add(unit);
        return unit;
    }

    Participant job(Unit unit, String title) {
        Job job = ORGANISATION.createJob();
        job.setUnit(unit);
        return participant(job, title);
    }

    Participant party(String title) {
        return participant(ORGANISATION.createParty(), title);
    }

    Participant ultimateCustomer(String title) {
        Party party = ORGANISATION.createParty();
        party.setUltimateCustomer(true);
        return participant(party, title);
    }

    private Participant participant(Participant participant, String title) {
        client.getParticipants().add(named(participant, title));
        return participant;
    }

    /** Returns the product of that name, made when it is named first; the supplier is one of those who hand it over. */
    Product product(String name, Participant supplier) {
        Product product = products.computeIfAbsent(name, key -> {
            Product made = named(ORGANISATION.createProduct(), key);
            client.getProducts().add(made);
            return made;
        });
        if (!product.getSuppliers().contains(supplier)) {
            product.getSuppliers().add(supplier);
        }
        return product;
    }

    /** Returns the need of that name of a participant, made when it is named first, and satisfied by the product. */
    Need need(Participant customer, String name, String wording, Product product) {
        Need need = needs.computeIfAbsent(customer.getName() + "/" + name, key -> {
            Need made = named(ORGANISATION.createNeed(), name);
            made.setParticipant(customer);
            made.setWording(wording);
            client.getNeeds().add(made);
            return made;
        });
        if (!need.getSatisfiedBy().contains(product)) {
            need.getSatisfiedBy().add(product);
        }
        return need;
    }

    /** Adds an aspect of a product and the yes/no question that measures it. */
    void aspect(Product product, String name, String statement, String code, String text) {
        Aspect aspect = named(ORGANISATION.createAspect(), name);
        aspect.setStatement(statement);
        product.getAspects().add(aspect);
        Question question = question(code, name, text, QuestionKind.YES_NO);
        question.getMeasures().add(aspect);
    }

    /** Ends the questionnaire: what was missing, in his own words, and the day it was answered. */
    void closingQuestions(String missing) {
        question("missing", "What was missing", missing, QuestionKind.TEXT);
        question("day", "Day of the answer", null, QuestionKind.DATE).setRole(QuestionRole.DATE);
    }

    private Question question(String code, String name, String text, QuestionKind kind) {
        Question question = named(SURVEY.createQuestion(), name);
        question.setCode(code);
        question.setText(text);
        question.setKind(kind);
        survey.getQuestions().add(question);
        return question;
    }

    ClientContent content(TemplateChart chart) {
        return new ClientContent(client, List.of(chart.process()), List.of(survey));
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    /** Adds the three aspects of having understood one's care, each with its question, and the closing questions. */
    void askWhetherUnderstood(Product product) {
        aspect(
                product,
                "Understands what ails him",
                "I understand what ails me.",
                "ails",
                "Can you say in your own words what is wrong with you?");
        aspect(
                product,
                "Understands the treatment and its expected effects",
                "I understand the treatment and what to expect of it.",
                "treatment",
                "Can you say what your treatment is for, and what effects to expect?");
        aspect(
                product,
                "Knows what to do at home",
                "I know what to do at home.",
                "home",
                "Do you know what to do at home, what to watch for and whom to call?");
        closingQuestions("What was missing, or should have been different?");
    }
}
