/**
 */
package org.throughline.model.process.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Lane;
import org.throughline.model.process.Orientation;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.ProcessState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getForeignContent <em>Foreign Content</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.ProcessImpl#getHandOffRecords <em>Hand Off Records</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessImpl extends ScopeImpl implements org.throughline.model.process.Process {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ProcessState STATE_EDEFAULT = ProcessState.AS_IS;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ProcessState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected org.throughline.model.process.Process basedOn;

	/**
	 * The default value of the '{@link #getForeignContent() <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeignContent()
	 * @generated
	 * @ordered
	 */
	protected static final String FOREIGN_CONTENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForeignContent() <em>Foreign Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForeignContent()
	 * @generated
	 * @ordered
	 */
	protected String foreignContent = FOREIGN_CONTENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrientation() <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrientation()
	 * @generated
	 * @ordered
	 */
	protected static final Orientation ORIENTATION_EDEFAULT = Orientation.HORIZONTAL;

	/**
	 * The cached value of the '{@link #getOrientation() <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrientation()
	 * @generated
	 * @ordered
	 */
	protected Orientation orientation = ORIENTATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getHandOffRecords() <em>Hand Off Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandOffRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<HandOffRecord> handOffRecords;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProcessState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ProcessState newState) {
		ProcessState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.throughline.model.process.Process getBasedOn() {
		if (basedOn != null && basedOn.eIsProxy()) {
			InternalEObject oldBasedOn = (InternalEObject)basedOn;
			basedOn = (org.throughline.model.process.Process)eResolveProxy(oldBasedOn);
			if (basedOn != oldBasedOn) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.PROCESS__BASED_ON, oldBasedOn, basedOn));
			}
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public org.throughline.model.process.Process basicGetBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(org.throughline.model.process.Process newBasedOn) {
		org.throughline.model.process.Process oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForeignContent() {
		return foreignContent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForeignContent(String newForeignContent) {
		String oldForeignContent = foreignContent;
		foreignContent = newForeignContent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__FOREIGN_CONTENT, oldForeignContent, foreignContent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Orientation getOrientation() {
		return orientation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrientation(Orientation newOrientation) {
		Orientation oldOrientation = orientation;
		orientation = newOrientation == null ? ORIENTATION_EDEFAULT : newOrientation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.PROCESS__ORIENTATION, oldOrientation, orientation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, ProcessPackage.PROCESS__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<HandOffRecord> getHandOffRecords() {
		if (handOffRecords == null) {
			handOffRecords = new EObjectContainmentEList<HandOffRecord>(HandOffRecord.class, this, ProcessPackage.PROCESS__HAND_OFF_RECORDS);
		}
		return handOffRecords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcessPackage.PROCESS__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case ProcessPackage.PROCESS__HAND_OFF_RECORDS:
				return ((InternalEList<?>)getHandOffRecords()).basicRemove(otherEnd, msgs);
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
			case ProcessPackage.PROCESS__STATE:
				return getState();
			case ProcessPackage.PROCESS__BASED_ON:
				if (resolve) return getBasedOn();
				return basicGetBasedOn();
			case ProcessPackage.PROCESS__FOREIGN_CONTENT:
				return getForeignContent();
			case ProcessPackage.PROCESS__ORIENTATION:
				return getOrientation();
			case ProcessPackage.PROCESS__LANES:
				return getLanes();
			case ProcessPackage.PROCESS__HAND_OFF_RECORDS:
				return getHandOffRecords();
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
			case ProcessPackage.PROCESS__STATE:
				setState((ProcessState)newValue);
				return;
			case ProcessPackage.PROCESS__BASED_ON:
				setBasedOn((org.throughline.model.process.Process)newValue);
				return;
			case ProcessPackage.PROCESS__FOREIGN_CONTENT:
				setForeignContent((String)newValue);
				return;
			case ProcessPackage.PROCESS__ORIENTATION:
				setOrientation((Orientation)newValue);
				return;
			case ProcessPackage.PROCESS__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case ProcessPackage.PROCESS__HAND_OFF_RECORDS:
				getHandOffRecords().clear();
				getHandOffRecords().addAll((Collection<? extends HandOffRecord>)newValue);
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
			case ProcessPackage.PROCESS__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__BASED_ON:
				setBasedOn((org.throughline.model.process.Process)null);
				return;
			case ProcessPackage.PROCESS__FOREIGN_CONTENT:
				setForeignContent(FOREIGN_CONTENT_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__ORIENTATION:
				setOrientation(ORIENTATION_EDEFAULT);
				return;
			case ProcessPackage.PROCESS__LANES:
				getLanes().clear();
				return;
			case ProcessPackage.PROCESS__HAND_OFF_RECORDS:
				getHandOffRecords().clear();
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
			case ProcessPackage.PROCESS__STATE:
				return state != STATE_EDEFAULT;
			case ProcessPackage.PROCESS__BASED_ON:
				return basedOn != null;
			case ProcessPackage.PROCESS__FOREIGN_CONTENT:
				return FOREIGN_CONTENT_EDEFAULT == null ? foreignContent != null : !FOREIGN_CONTENT_EDEFAULT.equals(foreignContent);
			case ProcessPackage.PROCESS__ORIENTATION:
				return orientation != ORIENTATION_EDEFAULT;
			case ProcessPackage.PROCESS__LANES:
				return lanes != null && !lanes.isEmpty();
			case ProcessPackage.PROCESS__HAND_OFF_RECORDS:
				return handOffRecords != null && !handOffRecords.isEmpty();
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
		result.append(" (state: ");
		result.append(state);
		result.append(", foreignContent: ");
		result.append(foreignContent);
		result.append(", orientation: ");
		result.append(orientation);
		result.append(')');
		return result.toString();
	}

} //ProcessImpl
