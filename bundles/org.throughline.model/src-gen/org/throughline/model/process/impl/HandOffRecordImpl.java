/**
 */
package org.throughline.model.process.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;

import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Node;
import org.throughline.model.process.ProcessPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hand Off Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getSupplierStep <em>Supplier Step</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getCustomerStep <em>Customer Step</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getNeed <em>Need</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getScript <em>Script</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getTimeliness <em>Timeliness</em>}</li>
 *   <li>{@link org.throughline.model.process.impl.HandOffRecordImpl#getCompleteAccurate <em>Complete Accurate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HandOffRecordImpl extends ElementImpl implements HandOffRecord {
	/**
	 * The cached value of the '{@link #getSupplierStep() <em>Supplier Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplierStep()
	 * @generated
	 * @ordered
	 */
	protected Node supplierStep;

	/**
	 * The cached value of the '{@link #getCustomerStep() <em>Customer Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCustomerStep()
	 * @generated
	 * @ordered
	 */
	protected Node customerStep;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected Product product;

	/**
	 * The cached value of the '{@link #getNeed() <em>Need</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeed()
	 * @generated
	 * @ordered
	 */
	protected Need need;

	/**
	 * The default value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUIREMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequirement() <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirement()
	 * @generated
	 * @ordered
	 */
	protected String requirement = REQUIREMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreement() <em>Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreement()
	 * @generated
	 * @ordered
	 */
	protected static final Agreement AGREEMENT_EDEFAULT = Agreement.NONE;

	/**
	 * The cached value of the '{@link #getAgreement() <em>Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreement()
	 * @generated
	 * @ordered
	 */
	protected Agreement agreement = AGREEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedOn = AGREED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected static final String SCRIPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected String script = SCRIPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeliness() <em>Timeliness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeliness()
	 * @generated
	 * @ordered
	 */
	protected static final double TIMELINESS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTimeliness() <em>Timeliness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeliness()
	 * @generated
	 * @ordered
	 */
	protected double timeliness = TIMELINESS_EDEFAULT;

	/**
	 * This is true if the Timeliness attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean timelinessESet;

	/**
	 * The default value of the '{@link #getCompleteAccurate() <em>Complete Accurate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompleteAccurate()
	 * @generated
	 * @ordered
	 */
	protected static final double COMPLETE_ACCURATE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCompleteAccurate() <em>Complete Accurate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCompleteAccurate()
	 * @generated
	 * @ordered
	 */
	protected double completeAccurate = COMPLETE_ACCURATE_EDEFAULT;

	/**
	 * This is true if the Complete Accurate attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean completeAccurateESet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HandOffRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.HAND_OFF_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getSupplierStep() {
		if (supplierStep != null && supplierStep.eIsProxy()) {
			InternalEObject oldSupplierStep = (InternalEObject)supplierStep;
			supplierStep = (Node)eResolveProxy(oldSupplierStep);
			if (supplierStep != oldSupplierStep) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP, oldSupplierStep, supplierStep));
			}
		}
		return supplierStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetSupplierStep() {
		return supplierStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplierStep(Node newSupplierStep) {
		Node oldSupplierStep = supplierStep;
		supplierStep = newSupplierStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP, oldSupplierStep, supplierStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Node getCustomerStep() {
		if (customerStep != null && customerStep.eIsProxy()) {
			InternalEObject oldCustomerStep = (InternalEObject)customerStep;
			customerStep = (Node)eResolveProxy(oldCustomerStep);
			if (customerStep != oldCustomerStep) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP, oldCustomerStep, customerStep));
			}
		}
		return customerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Node basicGetCustomerStep() {
		return customerStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCustomerStep(Node newCustomerStep) {
		Node oldCustomerStep = customerStep;
		customerStep = newCustomerStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP, oldCustomerStep, customerStep));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Product getProduct() {
		if (product != null && product.eIsProxy()) {
			InternalEObject oldProduct = (InternalEObject)product;
			product = (Product)eResolveProxy(oldProduct);
			if (product != oldProduct) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.HAND_OFF_RECORD__PRODUCT, oldProduct, product));
			}
		}
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Product basicGetProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(Product newProduct) {
		Product oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getNeed() {
		if (need != null && need.eIsProxy()) {
			InternalEObject oldNeed = (InternalEObject)need;
			need = (Need)eResolveProxy(oldNeed);
			if (need != oldNeed) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProcessPackage.HAND_OFF_RECORD__NEED, oldNeed, need));
			}
		}
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Need basicGetNeed() {
		return need;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeed(Need newNeed) {
		Need oldNeed = need;
		need = newNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__NEED, oldNeed, need));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequirement() {
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirement(String newRequirement) {
		String oldRequirement = requirement;
		requirement = newRequirement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__REQUIREMENT, oldRequirement, requirement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agreement getAgreement() {
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(Agreement newAgreement) {
		Agreement oldAgreement = agreement;
		agreement = newAgreement == null ? AGREEMENT_EDEFAULT : newAgreement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__AGREEMENT, oldAgreement, agreement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedOn() {
		return agreedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedOn(LocalDate newAgreedOn) {
		LocalDate oldAgreedOn = agreedOn;
		agreedOn = newAgreedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__AGREED_ON, oldAgreedOn, agreedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScript() {
		return script;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScript(String newScript) {
		String oldScript = script;
		script = newScript;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__SCRIPT, oldScript, script));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTimeliness() {
		return timeliness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeliness(double newTimeliness) {
		double oldTimeliness = timeliness;
		timeliness = newTimeliness;
		boolean oldTimelinessESet = timelinessESet;
		timelinessESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__TIMELINESS, oldTimeliness, timeliness, !oldTimelinessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetTimeliness() {
		double oldTimeliness = timeliness;
		boolean oldTimelinessESet = timelinessESet;
		timeliness = TIMELINESS_EDEFAULT;
		timelinessESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProcessPackage.HAND_OFF_RECORD__TIMELINESS, oldTimeliness, TIMELINESS_EDEFAULT, oldTimelinessESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetTimeliness() {
		return timelinessESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCompleteAccurate() {
		return completeAccurate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCompleteAccurate(double newCompleteAccurate) {
		double oldCompleteAccurate = completeAccurate;
		completeAccurate = newCompleteAccurate;
		boolean oldCompleteAccurateESet = completeAccurateESet;
		completeAccurateESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE, oldCompleteAccurate, completeAccurate, !oldCompleteAccurateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetCompleteAccurate() {
		double oldCompleteAccurate = completeAccurate;
		boolean oldCompleteAccurateESet = completeAccurateESet;
		completeAccurate = COMPLETE_ACCURATE_EDEFAULT;
		completeAccurateESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE, oldCompleteAccurate, COMPLETE_ACCURATE_EDEFAULT, oldCompleteAccurateESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetCompleteAccurate() {
		return completeAccurateESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP:
				if (resolve) return getSupplierStep();
				return basicGetSupplierStep();
			case ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP:
				if (resolve) return getCustomerStep();
				return basicGetCustomerStep();
			case ProcessPackage.HAND_OFF_RECORD__PRODUCT:
				if (resolve) return getProduct();
				return basicGetProduct();
			case ProcessPackage.HAND_OFF_RECORD__NEED:
				if (resolve) return getNeed();
				return basicGetNeed();
			case ProcessPackage.HAND_OFF_RECORD__REQUIREMENT:
				return getRequirement();
			case ProcessPackage.HAND_OFF_RECORD__AGREEMENT:
				return getAgreement();
			case ProcessPackage.HAND_OFF_RECORD__AGREED_ON:
				return getAgreedOn();
			case ProcessPackage.HAND_OFF_RECORD__SCRIPT:
				return getScript();
			case ProcessPackage.HAND_OFF_RECORD__TIMELINESS:
				return getTimeliness();
			case ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE:
				return getCompleteAccurate();
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
			case ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP:
				setSupplierStep((Node)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP:
				setCustomerStep((Node)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__PRODUCT:
				setProduct((Product)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__NEED:
				setNeed((Need)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__REQUIREMENT:
				setRequirement((String)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__AGREEMENT:
				setAgreement((Agreement)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__AGREED_ON:
				setAgreedOn((LocalDate)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__SCRIPT:
				setScript((String)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__TIMELINESS:
				setTimeliness((Double)newValue);
				return;
			case ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE:
				setCompleteAccurate((Double)newValue);
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
			case ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP:
				setSupplierStep((Node)null);
				return;
			case ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP:
				setCustomerStep((Node)null);
				return;
			case ProcessPackage.HAND_OFF_RECORD__PRODUCT:
				setProduct((Product)null);
				return;
			case ProcessPackage.HAND_OFF_RECORD__NEED:
				setNeed((Need)null);
				return;
			case ProcessPackage.HAND_OFF_RECORD__REQUIREMENT:
				setRequirement(REQUIREMENT_EDEFAULT);
				return;
			case ProcessPackage.HAND_OFF_RECORD__AGREEMENT:
				setAgreement(AGREEMENT_EDEFAULT);
				return;
			case ProcessPackage.HAND_OFF_RECORD__AGREED_ON:
				setAgreedOn(AGREED_ON_EDEFAULT);
				return;
			case ProcessPackage.HAND_OFF_RECORD__SCRIPT:
				setScript(SCRIPT_EDEFAULT);
				return;
			case ProcessPackage.HAND_OFF_RECORD__TIMELINESS:
				unsetTimeliness();
				return;
			case ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE:
				unsetCompleteAccurate();
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
			case ProcessPackage.HAND_OFF_RECORD__SUPPLIER_STEP:
				return supplierStep != null;
			case ProcessPackage.HAND_OFF_RECORD__CUSTOMER_STEP:
				return customerStep != null;
			case ProcessPackage.HAND_OFF_RECORD__PRODUCT:
				return product != null;
			case ProcessPackage.HAND_OFF_RECORD__NEED:
				return need != null;
			case ProcessPackage.HAND_OFF_RECORD__REQUIREMENT:
				return REQUIREMENT_EDEFAULT == null ? requirement != null : !REQUIREMENT_EDEFAULT.equals(requirement);
			case ProcessPackage.HAND_OFF_RECORD__AGREEMENT:
				return agreement != AGREEMENT_EDEFAULT;
			case ProcessPackage.HAND_OFF_RECORD__AGREED_ON:
				return AGREED_ON_EDEFAULT == null ? agreedOn != null : !AGREED_ON_EDEFAULT.equals(agreedOn);
			case ProcessPackage.HAND_OFF_RECORD__SCRIPT:
				return SCRIPT_EDEFAULT == null ? script != null : !SCRIPT_EDEFAULT.equals(script);
			case ProcessPackage.HAND_OFF_RECORD__TIMELINESS:
				return isSetTimeliness();
			case ProcessPackage.HAND_OFF_RECORD__COMPLETE_ACCURATE:
				return isSetCompleteAccurate();
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
		result.append(" (requirement: ");
		result.append(requirement);
		result.append(", agreement: ");
		result.append(agreement);
		result.append(", agreedOn: ");
		result.append(agreedOn);
		result.append(", script: ");
		result.append(script);
		result.append(", timeliness: ");
		if (timelinessESet) result.append(timeliness); else result.append("<unset>");
		result.append(", completeAccurate: ");
		if (completeAccurateESet) result.append(completeAccurate); else result.append("<unset>");
		result.append(')');
		return result.toString();
	}

} //HandOffRecordImpl
