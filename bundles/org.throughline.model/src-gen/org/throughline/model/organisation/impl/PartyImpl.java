/**
 */
package org.throughline.model.organisation.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.impl.PartyImpl#isUltimateCustomer <em>Ultimate Customer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartyImpl extends ParticipantImpl implements Party {
	/**
	 * The default value of the '{@link #isUltimateCustomer() <em>Ultimate Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUltimateCustomer()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ULTIMATE_CUSTOMER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUltimateCustomer() <em>Ultimate Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUltimateCustomer()
	 * @generated
	 * @ordered
	 */
	protected boolean ultimateCustomer = ULTIMATE_CUSTOMER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUltimateCustomer() {
		return ultimateCustomer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUltimateCustomer(boolean newUltimateCustomer) {
		boolean oldUltimateCustomer = ultimateCustomer;
		ultimateCustomer = newUltimateCustomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.PARTY__ULTIMATE_CUSTOMER, oldUltimateCustomer, ultimateCustomer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OrganisationPackage.PARTY__ULTIMATE_CUSTOMER:
				return isUltimateCustomer();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OrganisationPackage.PARTY__ULTIMATE_CUSTOMER:
				setUltimateCustomer((Boolean)newValue);
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
			case OrganisationPackage.PARTY__ULTIMATE_CUSTOMER:
				setUltimateCustomer(ULTIMATE_CUSTOMER_EDEFAULT);
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
			case OrganisationPackage.PARTY__ULTIMATE_CUSTOMER:
				return ultimateCustomer != ULTIMATE_CUSTOMER_EDEFAULT;
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
		result.append(" (ultimateCustomer: ");
		result.append(ultimateCustomer);
		result.append(')');
		return result.toString();
	}

} //PartyImpl
