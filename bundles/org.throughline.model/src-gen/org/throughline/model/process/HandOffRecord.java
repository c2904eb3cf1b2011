/**
 */
package org.throughline.model.process;

import java.time.LocalDate;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.Product;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hand Off Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is known of the hand-off from one step to another; the hand-off itself is derived from the flowchart.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getSupplierStep <em>Supplier Step</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getCustomerStep <em>Customer Step</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getProduct <em>Product</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getNeed <em>Need</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getRequirement <em>Requirement</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getScript <em>Script</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getTimeliness <em>Timeliness</em>}</li>
 *   <li>{@link org.throughline.model.process.HandOffRecord#getCompleteAccurate <em>Complete Accurate</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord()
 * @model
 * @generated
 */
public interface HandOffRecord extends Element {
	/**
	 * Returns the value of the '<em><b>Supplier Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that hands over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier Step</em>' reference.
	 * @see #setSupplierStep(Node)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_SupplierStep()
	 * @model
	 * @generated
	 */
	Node getSupplierStep();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getSupplierStep <em>Supplier Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier Step</em>' reference.
	 * @see #getSupplierStep()
	 * @generated
	 */
	void setSupplierStep(Node value);

	/**
	 * Returns the value of the '<em><b>Customer Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that receives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Customer Step</em>' reference.
	 * @see #setCustomerStep(Node)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_CustomerStep()
	 * @model
	 * @generated
	 */
	Node getCustomerStep();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getCustomerStep <em>Customer Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Customer Step</em>' reference.
	 * @see #getCustomerStep()
	 * @generated
	 */
	void setCustomerStep(Node value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' reference.
	 * @see #setProduct(Product)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Product()
	 * @model
	 * @generated
	 */
	Product getProduct();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getProduct <em>Product</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' reference.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(Product value);

	/**
	 * Returns the value of the '<em><b>Need</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The customer's need that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Need</em>' reference.
	 * @see #setNeed(Need)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Need()
	 * @model
	 * @generated
	 */
	Need getNeed();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getNeed <em>Need</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Need</em>' reference.
	 * @see #getNeed()
	 * @generated
	 */
	void setNeed(Need value);

	/**
	 * Returns the value of the '<em><b>Requirement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the customer requires of it, in words that both can check.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement</em>' attribute.
	 * @see #setRequirement(String)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Requirement()
	 * @model
	 * @generated
	 */
	String getRequirement();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getRequirement <em>Requirement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement</em>' attribute.
	 * @see #getRequirement()
	 * @generated
	 */
	void setRequirement(String value);

	/**
	 * Returns the value of the '<em><b>Agreement</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.process.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far supplier and customer agree on the requirement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement</em>' attribute.
	 * @see org.throughline.model.process.Agreement
	 * @see #setAgreement(Agreement)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Agreement()
	 * @model default="none"
	 * @generated
	 */
	Agreement getAgreement();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getAgreement <em>Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement</em>' attribute.
	 * @see org.throughline.model.process.Agreement
	 * @see #getAgreement()
	 * @generated
	 */
	void setAgreement(Agreement value);

	/**
	 * Returns the value of the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which they agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed On</em>' attribute.
	 * @see #setAgreedOn(LocalDate)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_AgreedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getAgreedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getAgreedOn <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed On</em>' attribute.
	 * @see #getAgreedOn()
	 * @generated
	 */
	void setAgreedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Script</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said when it is handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Script</em>' attribute.
	 * @see #setScript(String)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Script()
	 * @model
	 * @generated
	 */
	String getScript();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getScript <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Script</em>' attribute.
	 * @see #getScript()
	 * @generated
	 */
	void setScript(String value);

	/**
	 * Returns the value of the '<em><b>Timeliness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share that comes on time, 0 to 1; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timeliness</em>' attribute.
	 * @see #isSetTimeliness()
	 * @see #unsetTimeliness()
	 * @see #setTimeliness(double)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_Timeliness()
	 * @model unsettable="true"
	 * @generated
	 */
	double getTimeliness();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getTimeliness <em>Timeliness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timeliness</em>' attribute.
	 * @see #isSetTimeliness()
	 * @see #unsetTimeliness()
	 * @see #getTimeliness()
	 * @generated
	 */
	void setTimeliness(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.process.HandOffRecord#getTimeliness <em>Timeliness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetTimeliness()
	 * @see #getTimeliness()
	 * @see #setTimeliness(double)
	 * @generated
	 */
	void unsetTimeliness();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.process.HandOffRecord#getTimeliness <em>Timeliness</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Timeliness</em>' attribute is set.
	 * @see #unsetTimeliness()
	 * @see #getTimeliness()
	 * @see #setTimeliness(double)
	 * @generated
	 */
	boolean isSetTimeliness();

	/**
	 * Returns the value of the '<em><b>Complete Accurate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share that can be used as received, 0 to 1; not set where unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete Accurate</em>' attribute.
	 * @see #isSetCompleteAccurate()
	 * @see #unsetCompleteAccurate()
	 * @see #setCompleteAccurate(double)
	 * @see org.throughline.model.process.ProcessPackage#getHandOffRecord_CompleteAccurate()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCompleteAccurate();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.HandOffRecord#getCompleteAccurate <em>Complete Accurate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete Accurate</em>' attribute.
	 * @see #isSetCompleteAccurate()
	 * @see #unsetCompleteAccurate()
	 * @see #getCompleteAccurate()
	 * @generated
	 */
	void setCompleteAccurate(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.process.HandOffRecord#getCompleteAccurate <em>Complete Accurate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCompleteAccurate()
	 * @see #getCompleteAccurate()
	 * @see #setCompleteAccurate(double)
	 * @generated
	 */
	void unsetCompleteAccurate();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.process.HandOffRecord#getCompleteAccurate <em>Complete Accurate</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Complete Accurate</em>' attribute is set.
	 * @see #unsetCompleteAccurate()
	 * @see #getCompleteAccurate()
	 * @see #setCompleteAccurate(double)
	 * @generated
	 */
	boolean isSetCompleteAccurate();

} // HandOffRecord
