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

import org.throughline.model.improvement.Action;
import org.throughline.model.improvement.ActionStatus;
import org.throughline.model.improvement.ImprovementPackage;
import org.throughline.model.improvement.PdsaCycle;
import org.throughline.model.improvement.Problem;

import org.throughline.model.organisation.Participant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getCostExpected <em>Cost Expected</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getCostRealised <em>Cost Realised</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getBenefitExpected <em>Benefit Expected</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getBenefitRealised <em>Benefit Realised</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.throughline.model.improvement.impl.ActionImpl#getCycles <em>Cycles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends ElementImpl implements Action {
	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Problem> addresses;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> changes;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Participant owner;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected LocalDate done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final double EFFORT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected double effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostExpected() <em>Cost Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostExpected()
	 * @generated
	 * @ordered
	 */
	protected static final double COST_EXPECTED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCostExpected() <em>Cost Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostExpected()
	 * @generated
	 * @ordered
	 */
	protected double costExpected = COST_EXPECTED_EDEFAULT;

	/**
	 * This is true if the Cost Expected attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean costExpectedESet;

	/**
	 * The default value of the '{@link #getCostRealised() <em>Cost Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostRealised()
	 * @generated
	 * @ordered
	 */
	protected static final double COST_REALISED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCostRealised() <em>Cost Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostRealised()
	 * @generated
	 * @ordered
	 */
	protected double costRealised = COST_REALISED_EDEFAULT;

	/**
	 * This is true if the Cost Realised attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean costRealisedESet;

	/**
	 * The default value of the '{@link #getBenefitExpected() <em>Benefit Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitExpected()
	 * @generated
	 * @ordered
	 */
	protected static final double BENEFIT_EXPECTED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBenefitExpected() <em>Benefit Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitExpected()
	 * @generated
	 * @ordered
	 */
	protected double benefitExpected = BENEFIT_EXPECTED_EDEFAULT;

	/**
	 * This is true if the Benefit Expected attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean benefitExpectedESet;

	/**
	 * The default value of the '{@link #getBenefitRealised() <em>Benefit Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitRealised()
	 * @generated
	 * @ordered
	 */
	protected static final double BENEFIT_REALISED_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getBenefitRealised() <em>Benefit Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBenefitRealised()
	 * @generated
	 * @ordered
	 */
	protected double benefitRealised = BENEFIT_REALISED_EDEFAULT;

	/**
	 * This is true if the Benefit Realised attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean benefitRealisedESet;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> dependsOn;

	/**
	 * The cached value of the '{@link #getCycles() <em>Cycles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCycles()
	 * @generated
	 * @ordered
	 */
	protected EList<PdsaCycle> cycles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImprovementPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Problem> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectResolvingEList<Problem>(Problem.class, this, ImprovementPackage.ACTION__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getChanges() {
		if (changes == null) {
			changes = new EObjectResolvingEList<Element>(Element.class, this, ImprovementPackage.ACTION__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Participant)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ImprovementPackage.ACTION__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Participant basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Participant newOwner) {
		Participant oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(LocalDate newDone) {
		LocalDate oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(double newEffort) {
		double oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCostExpected() {
		return costExpected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostExpected(double newCostExpected) {
		double oldCostExpected = costExpected;
		costExpected = newCostExpected;
		boolean oldCostExpectedESet = costExpectedESet;
		costExpectedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__COST_EXPECTED, oldCostExpected, costExpected, !oldCostExpectedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCostExpected() {
		double oldCostExpected = costExpected;
		boolean oldCostExpectedESet = costExpectedESet;
		costExpected = COST_EXPECTED_EDEFAULT;
		costExpectedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ImprovementPackage.ACTION__COST_EXPECTED, oldCostExpected, COST_EXPECTED_EDEFAULT, oldCostExpectedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCostExpected() {
		return costExpectedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCostRealised() {
		return costRealised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostRealised(double newCostRealised) {
		double oldCostRealised = costRealised;
		costRealised = newCostRealised;
		boolean oldCostRealisedESet = costRealisedESet;
		costRealisedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__COST_REALISED, oldCostRealised, costRealised, !oldCostRealisedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCostRealised() {
		double oldCostRealised = costRealised;
		boolean oldCostRealisedESet = costRealisedESet;
		costRealised = COST_REALISED_EDEFAULT;
		costRealisedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ImprovementPackage.ACTION__COST_REALISED, oldCostRealised, COST_REALISED_EDEFAULT, oldCostRealisedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCostRealised() {
		return costRealisedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBenefitExpected() {
		return benefitExpected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefitExpected(double newBenefitExpected) {
		double oldBenefitExpected = benefitExpected;
		benefitExpected = newBenefitExpected;
		boolean oldBenefitExpectedESet = benefitExpectedESet;
		benefitExpectedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__BENEFIT_EXPECTED, oldBenefitExpected, benefitExpected, !oldBenefitExpectedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBenefitExpected() {
		double oldBenefitExpected = benefitExpected;
		boolean oldBenefitExpectedESet = benefitExpectedESet;
		benefitExpected = BENEFIT_EXPECTED_EDEFAULT;
		benefitExpectedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ImprovementPackage.ACTION__BENEFIT_EXPECTED, oldBenefitExpected, BENEFIT_EXPECTED_EDEFAULT, oldBenefitExpectedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBenefitExpected() {
		return benefitExpectedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBenefitRealised() {
		return benefitRealised;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBenefitRealised(double newBenefitRealised) {
		double oldBenefitRealised = benefitRealised;
		benefitRealised = newBenefitRealised;
		boolean oldBenefitRealisedESet = benefitRealisedESet;
		benefitRealisedESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImprovementPackage.ACTION__BENEFIT_REALISED, oldBenefitRealised, benefitRealised, !oldBenefitRealisedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetBenefitRealised() {
		double oldBenefitRealised = benefitRealised;
		boolean oldBenefitRealisedESet = benefitRealisedESet;
		benefitRealised = BENEFIT_REALISED_EDEFAULT;
		benefitRealisedESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ImprovementPackage.ACTION__BENEFIT_REALISED, oldBenefitRealised, BENEFIT_REALISED_EDEFAULT, oldBenefitRealisedESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetBenefitRealised() {
		return benefitRealisedESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getDependsOn() {
		if (dependsOn == null) {
			dependsOn = new EObjectResolvingEList<Action>(Action.class, this, ImprovementPackage.ACTION__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PdsaCycle> getCycles() {
		if (cycles == null) {
			cycles = new EObjectContainmentEList<PdsaCycle>(PdsaCycle.class, this, ImprovementPackage.ACTION__CYCLES);
		}
		return cycles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImprovementPackage.ACTION__CYCLES:
				return ((InternalEList<?>)getCycles()).basicRemove(otherEnd, msgs);
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
			case ImprovementPackage.ACTION__ADDRESSES:
				return getAddresses();
			case ImprovementPackage.ACTION__CHANGES:
				return getChanges();
			case ImprovementPackage.ACTION__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case ImprovementPackage.ACTION__START:
				return getStart();
			case ImprovementPackage.ACTION__DUE:
				return getDue();
			case ImprovementPackage.ACTION__DONE:
				return getDone();
			case ImprovementPackage.ACTION__STATUS:
				return getStatus();
			case ImprovementPackage.ACTION__EFFORT:
				return getEffort();
			case ImprovementPackage.ACTION__COST_EXPECTED:
				return getCostExpected();
			case ImprovementPackage.ACTION__COST_REALISED:
				return getCostRealised();
			case ImprovementPackage.ACTION__BENEFIT_EXPECTED:
				return getBenefitExpected();
			case ImprovementPackage.ACTION__BENEFIT_REALISED:
				return getBenefitRealised();
			case ImprovementPackage.ACTION__DEPENDS_ON:
				return getDependsOn();
			case ImprovementPackage.ACTION__CYCLES:
				return getCycles();
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
			case ImprovementPackage.ACTION__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Problem>)newValue);
				return;
			case ImprovementPackage.ACTION__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends Element>)newValue);
				return;
			case ImprovementPackage.ACTION__OWNER:
				setOwner((Participant)newValue);
				return;
			case ImprovementPackage.ACTION__START:
				setStart((LocalDate)newValue);
				return;
			case ImprovementPackage.ACTION__DUE:
				setDue((LocalDate)newValue);
				return;
			case ImprovementPackage.ACTION__DONE:
				setDone((LocalDate)newValue);
				return;
			case ImprovementPackage.ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case ImprovementPackage.ACTION__EFFORT:
				setEffort((Double)newValue);
				return;
			case ImprovementPackage.ACTION__COST_EXPECTED:
				setCostExpected((Double)newValue);
				return;
			case ImprovementPackage.ACTION__COST_REALISED:
				setCostRealised((Double)newValue);
				return;
			case ImprovementPackage.ACTION__BENEFIT_EXPECTED:
				setBenefitExpected((Double)newValue);
				return;
			case ImprovementPackage.ACTION__BENEFIT_REALISED:
				setBenefitRealised((Double)newValue);
				return;
			case ImprovementPackage.ACTION__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends Action>)newValue);
				return;
			case ImprovementPackage.ACTION__CYCLES:
				getCycles().clear();
				getCycles().addAll((Collection<? extends PdsaCycle>)newValue);
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
			case ImprovementPackage.ACTION__ADDRESSES:
				getAddresses().clear();
				return;
			case ImprovementPackage.ACTION__CHANGES:
				getChanges().clear();
				return;
			case ImprovementPackage.ACTION__OWNER:
				setOwner((Participant)null);
				return;
			case ImprovementPackage.ACTION__START:
				setStart(START_EDEFAULT);
				return;
			case ImprovementPackage.ACTION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case ImprovementPackage.ACTION__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case ImprovementPackage.ACTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ImprovementPackage.ACTION__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ImprovementPackage.ACTION__COST_EXPECTED:
				unsetCostExpected();
				return;
			case ImprovementPackage.ACTION__COST_REALISED:
				unsetCostRealised();
				return;
			case ImprovementPackage.ACTION__BENEFIT_EXPECTED:
				unsetBenefitExpected();
				return;
			case ImprovementPackage.ACTION__BENEFIT_REALISED:
				unsetBenefitRealised();
				return;
			case ImprovementPackage.ACTION__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case ImprovementPackage.ACTION__CYCLES:
				getCycles().clear();
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
			case ImprovementPackage.ACTION__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case ImprovementPackage.ACTION__CHANGES:
				return changes != null && !changes.isEmpty();
			case ImprovementPackage.ACTION__OWNER:
				return owner != null;
			case ImprovementPackage.ACTION__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ImprovementPackage.ACTION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case ImprovementPackage.ACTION__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case ImprovementPackage.ACTION__STATUS:
				return status != STATUS_EDEFAULT;
			case ImprovementPackage.ACTION__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case ImprovementPackage.ACTION__COST_EXPECTED:
				return isSetCostExpected();
			case ImprovementPackage.ACTION__COST_REALISED:
				return isSetCostRealised();
			case ImprovementPackage.ACTION__BENEFIT_EXPECTED:
				return isSetBenefitExpected();
			case ImprovementPackage.ACTION__BENEFIT_REALISED:
				return isSetBenefitRealised();
			case ImprovementPackage.ACTION__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case ImprovementPackage.ACTION__CYCLES:
				return cycles != null && !cycles.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", due: ");
		result.append(due);
		result.append(", done: ");
		result.append(done);
		result.append(", status: ");
		result.append(status);
		result.append(", effort: ");
		result.append(effort);
		result.append(", costExpected: ");
		if (costExpectedESet) result.append(costExpected); else result.append("<unset>");
		result.append(", costRealised: ");
		if (costRealisedESet) result.append(costRealised); else result.append("<unset>");
		result.append(", benefitExpected: ");
		if (benefitExpectedESet) result.append(benefitExpected); else result.append("<unset>");
		result.append(", benefitRealised: ");
		if (benefitRealisedESet) result.append(benefitRealised); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //ActionImpl
