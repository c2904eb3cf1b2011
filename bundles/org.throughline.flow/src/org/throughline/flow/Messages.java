package org.throughline.flow;

import org.eclipse.osgi.util.NLS;

/** The texts of the flowchart editor. */
public final class Messages extends NLS {
    public static String actualSize;
    public static String actualSizeTip;
    public static String add;
    public static String addBend;
    public static String association;
    public static String associationNote;
    public static String associationTold;
    public static String change;
    public static String connect;
    public static String decision;
    public static String decisionKind;
    public static String decisionNote;
    public static String delete;
    public static String document;
    public static String documentNote;
    public static String durationWrong;
    public static String end;
    public static String endNote;
    public static String event;
    public static String eventNote;
    public static String fit;
    public static String fitTip;
    public static String flowFromTo;
    public static String flowcharts;
    public static String flows;
    public static String grid;
    public static String gridTip;
    public static String handOffProductTip;
    public static String handOffTip;
    public static String lane;
    public static String laneNote;
    public static String layOut;
    public static String layOutTip;
    public static String messageFlow;
    public static String messageFlowNote;
    public static String messageTold;
    public static String move;
    public static String no;
    public static String noLane;
    public static String noProcess;
    public static String none;
    public static String note;
    public static String noteNote;
    public static String openFailed;
    public static String propertyCondition;
    public static String propertyLane;
    public static String propertyName;
    public static String propertyNote;
    public static String propertyParticipant;
    public static String propertyScript;
    public static String propertySource;
    public static String propertyTarget;
    public static String propertyTouchpoint;
    public static String propertyType;
    public static String propertyWaitTime;
    public static String propertyWorkTime;
    public static String readOnly;
    public static String reconnect;
    public static String rename;
    public static String resize;
    public static String saveFailed;
    public static String saveFailedTitle;
    public static String sequenceFlow;
    public static String sequenceFlowNote;
    public static String sequenceTold;
    public static String sequenceToldIf;
    public static String start;
    public static String startNote;
    public static String step;
    public static String stepNote;
    public static String steps;
    public static String subProcess;
    public static String subProcessNote;
    public static String unknownElement;
    public static String unnamed;
    public static String wait;
    public static String waitNote;
    public static String yes;

    static {
        NLS.initializeMessages("org.throughline.flow.messages", Messages.class);
    }

    private Messages() {}
}
