package org.throughline.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.Plan;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.Target;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Conversation;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Process;
import org.throughline.model.report.ReportTemplate;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.Wave;

/** The icons of elements. */
public final class Icons {
    private static final String BUNDLE = "org.throughline.ui";

    private Icons() {}

    /** Returns the shared image of an element; a folder's where it has none of its own. */
    public static Image of(Object element) {
        return image(element instanceof EObject object ? name(object) : "group");
    }

    private static String name(EObject element) {
        return switch (element) {
            case Client client -> "client";
            case Facility facility -> "practice";
            case Job job -> "job";
            case Participant party -> "party";
            case Product product -> "product";
            case Need need -> "need";
            case Process process -> "process";
            case Survey survey -> "survey";
            case Wave wave -> "wave";
            case Question question -> "question";
            case Conversation conversation -> "conversation";
            case ReportTemplate report -> "report";
            case Plan plan -> "plan";
            case Problem problem -> "problem";
            case Action action -> "action";
            case Target target -> "target";
            default -> "group";
        };
    }

    /** Returns the shared image of an icon of this bundle. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = BUNDLE + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** Returns an icon of this bundle. */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }
}
