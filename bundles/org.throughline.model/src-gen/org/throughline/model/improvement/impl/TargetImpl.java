/**
 */
package org.throughline.model.improvement.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Target;

import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getRemeasure <em>Remeasure</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.TargetImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TargetImpl extends ElementImpl implements Target {
	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected Question question;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Wave baseline;

	/**
	 * The cached value of the '{@link #getFollowUp() <em>Follow Up</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollowUp()
	 * @generated
	 * @ordered
	 */
	protected Wave followUp;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final double GOAL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected double goal = GOAL_EDEFAULT;

	/**
	 * This is true if the Goal attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean goalESet;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected LocalDate by = BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemeasure() <em>Remeasure</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemeasure()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> remeasure;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TargetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImprovementPackage.Literals.TARGET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Question getQuestion() {
		if (question != null && question.eIsProxy()) {
			InternalEObject oldQuestion = (InternalEObject)question;
			question = (Question)eResolveProxy(oldQuestion);
			if (question != oldQuestion) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ImprovementPackage.TARGET__QUESTION, oldQuestion, question));
			}
		}
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Question basicGetQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(Question newQuestion) {
		Question oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.TARGET__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wave getBaseline() {
		if (baseline != null && baseline.eIsProxy()) {
			InternalEObject oldBaseline = (InternalEObject)baseline;
			baseline = (Wave)eResolveProxy(oldBaseline);
			if (baseline != oldBaseline) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ImprovementPackage.TARGET__BASELINE, oldBaseline, baseline));
			}
		}
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Wave basicGetBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Wave newBaseline) {
		Wave oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.TARGET__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wave getFollowUp() {
		if (followUp != null && followUp.eIsProxy()) {
			InternalEObject oldFollowUp = (InternalEObject)followUp;
			followUp = (Wave)eResolveProxy(oldFollowUp);
			if (followUp != oldFollowUp) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ImprovementPackage.TARGET__FOLLOW_UP, oldFollowUp, followUp));
			}
		}
		return followUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Wave basicGetFollowUp() {
		return followUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowUp(Wave newFollowUp) {
		Wave oldFollowUp = followUp;
		followUp = newFollowUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.TARGET__FOLLOW_UP, oldFollowUp, followUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(double newGoal) {
		double oldGoal = goal;
		goal = newGoal;
		boolean oldGoalESet = goalESet;
		goalESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.TARGET__GOAL, oldGoal, goal, !oldGoalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetGoal() {
		double oldGoal = goal;
		boolean oldGoalESet = goalESet;
		goal = GOAL_EDEFAULT;
		goalESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ImprovementPackage.TARGET__GOAL, oldGoal, GOAL_EDEFAULT, oldGoalESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetGoal() {
		return goalESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(LocalDate newBy) {
		LocalDate oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.TARGET__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getRemeasure() {
		if (remeasure == null) {
			remeasure = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, ImprovementPackage.TARGET__REMEASURE);
		}
		return remeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectResolvingEList<Action>(Action.class, this, ImprovementPackage.TARGET__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImprovementPackage.TARGET__QUESTION:
				if (resolve) return getQuestion();
				return basicGetQuestion();
			case ImprovementPackage.TARGET__BASELINE:
				if (resolve) return getBaseline();
				return basicGetBaseline();
			case ImprovementPackage.TARGET__FOLLOW_UP:
				if (resolve) return getFollowUp();
				return basicGetFollowUp();
			case ImprovementPackage.TARGET__GOAL:
				return getGoal();
			case ImprovementPackage.TARGET__BY:
				return getBy();
			case ImprovementPackage.TARGET__REMEASURE:
				return getRemeasure();
			case ImprovementPackage.TARGET__ACTIONS:
				return getActions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImprovementPackage.TARGET__QUESTION:
				setQuestion((Question)newValue);
				return;
			case ImprovementPackage.TARGET__BASELINE:
				setBaseline((Wave)newValue);
				return;
			case ImprovementPackage.TARGET__FOLLOW_UP:
				setFollowUp((Wave)newValue);
				return;
			case ImprovementPackage.TARGET__GOAL:
				setGoal((Double)newValue);
				return;
			case ImprovementPackage.TARGET__BY:
				setBy((LocalDate)newValue);
				return;
			case ImprovementPackage.TARGET__REMEASURE:
				getRemeasure().clear();
				getRemeasure().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case ImprovementPackage.TARGET__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImprovementPackage.TARGET__QUESTION:
				setQuestion((Question)null);
				return;
			case ImprovementPackage.TARGET__BASELINE:
				setBaseline((Wave)null);
				return;
			case ImprovementPackage.TARGET__FOLLOW_UP:
				setFollowUp((Wave)null);
				return;
			case ImprovementPackage.TARGET__GOAL:
				unsetGoal();
				return;
			case ImprovementPackage.TARGET__BY:
				setBy(BY_EDEFAULT);
				return;
			case ImprovementPackage.TARGET__REMEASURE:
				getRemeasure().clear();
				return;
			case ImprovementPackage.TARGET__ACTIONS:
				getActions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImprovementPackage.TARGET__QUESTION:
				return question != null;
			case ImprovementPackage.TARGET__BASELINE:
				return baseline != null;
			case ImprovementPackage.TARGET__FOLLOW_UP:
				return followUp != null;
			case ImprovementPackage.TARGET__GOAL:
				return isSetGoal();
			case ImprovementPackage.TARGET__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case ImprovementPackage.TARGET__REMEASURE:
				return remeasure != null && !remeasure.isEmpty();
			case ImprovementPackage.TARGET__ACTIONS:
				return actions != null && !actions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (goal: ");
		if (goalESet) result.append(goal); else result.append("<unset>");
		result.append(", by: ");
		result.append(by);
		result.append(", remeasure: ");
		result.append(remeasure);
		result.append(')');
		return result.toString();
	}

} //TargetImpl
