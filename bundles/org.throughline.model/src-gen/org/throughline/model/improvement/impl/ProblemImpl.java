/**
 */
package org.throughline.model.improvement.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.improvement.Cause;
import org.throughline.model.improvement.Evidence;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.Problem;
import org.throughline.model.improvement.ProblemStatus;
import org.throughline.model.improvement.Severity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getFound <em>Found</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ProblemImpl#getSolved <em>Solved</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProblemImpl extends ElementImpl implements Problem {
	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Cause> causes;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final Severity SEVERITY_EDEFAULT = Severity.MEDIUM;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected Severity severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ProblemStatus STATUS_EDEFAULT = ProblemStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ProblemStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FOUND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFound() <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFound()
	 * @generated
	 * @ordered
	 */
	protected LocalDate found = FOUND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolved()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SOLVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolved()
	 * @generated
	 * @ordered
	 */
	protected LocalDate solved = SOLVED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProblemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImprovementPackage.Literals.PROBLEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, ImprovementPackage.PROBLEM__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, ImprovementPackage.PROBLEM__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cause> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<Cause>(Cause.class, this, ImprovementPackage.PROBLEM__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Severity getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(Severity newSeverity) {
		Severity oldSeverity = severity;
		severity = newSeverity == null ? SEVERITY_EDEFAULT : newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.PROBLEM__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProblemStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ProblemStatus newStatus) {
		ProblemStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.PROBLEM__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFound() {
		return found;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFound(LocalDate newFound) {
		LocalDate oldFound = found;
		found = newFound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.PROBLEM__FOUND, oldFound, found));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSolved() {
		return solved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolved(LocalDate newSolved) {
		LocalDate oldSolved = solved;
		solved = newSolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.PROBLEM__SOLVED, oldSolved, solved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImprovementPackage.PROBLEM__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case ImprovementPackage.PROBLEM__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImprovementPackage.PROBLEM__ABOUT:
				return getAbout();
			case ImprovementPackage.PROBLEM__EVIDENCE:
				return getEvidence();
			case ImprovementPackage.PROBLEM__CAUSES:
				return getCauses();
			case ImprovementPackage.PROBLEM__SEVERITY:
				return getSeverity();
			case ImprovementPackage.PROBLEM__STATUS:
				return getStatus();
			case ImprovementPackage.PROBLEM__FOUND:
				return getFound();
			case ImprovementPackage.PROBLEM__SOLVED:
				return getSolved();
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
			case ImprovementPackage.PROBLEM__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case ImprovementPackage.PROBLEM__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case ImprovementPackage.PROBLEM__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Cause>)newValue);
				return;
			case ImprovementPackage.PROBLEM__SEVERITY:
				setSeverity((Severity)newValue);
				return;
			case ImprovementPackage.PROBLEM__STATUS:
				setStatus((ProblemStatus)newValue);
				return;
			case ImprovementPackage.PROBLEM__FOUND:
				setFound((LocalDate)newValue);
				return;
			case ImprovementPackage.PROBLEM__SOLVED:
				setSolved((LocalDate)newValue);
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
			case ImprovementPackage.PROBLEM__ABOUT:
				getAbout().clear();
				return;
			case ImprovementPackage.PROBLEM__EVIDENCE:
				getEvidence().clear();
				return;
			case ImprovementPackage.PROBLEM__CAUSES:
				getCauses().clear();
				return;
			case ImprovementPackage.PROBLEM__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case ImprovementPackage.PROBLEM__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ImprovementPackage.PROBLEM__FOUND:
				setFound(FOUND_EDEFAULT);
				return;
			case ImprovementPackage.PROBLEM__SOLVED:
				setSolved(SOLVED_EDEFAULT);
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
			case ImprovementPackage.PROBLEM__ABOUT:
				return about != null && !about.isEmpty();
			case ImprovementPackage.PROBLEM__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ImprovementPackage.PROBLEM__CAUSES:
				return causes != null && !causes.isEmpty();
			case ImprovementPackage.PROBLEM__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case ImprovementPackage.PROBLEM__STATUS:
				return status != STATUS_EDEFAULT;
			case ImprovementPackage.PROBLEM__FOUND:
				return FOUND_EDEFAULT == null ? found != null : !FOUND_EDEFAULT.equals(found);
			case ImprovementPackage.PROBLEM__SOLVED:
				return SOLVED_EDEFAULT == null ? solved != null : !SOLVED_EDEFAULT.equals(solved);
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
		result.append(" (severity: ");
		result.append(severity);
		result.append(", status: ");
		result.append(status);
		result.append(", found: ");
		result.append(found);
		result.append(", solved: ");
		result.append(solved);
		result.append(')');
		return result.toString();
	}

} //ProblemImpl
