/**
 */
package org.throughline.model.improvement;

import java.time.LocalDate;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pdsa Cycle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One trial of an action: plan, do, study, act.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getFrom <em>From</em>}</li>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getTo <em>To</em>}</li>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getDo <em>Do</em>}</li>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getStudy <em>Study</em>}</li>
 *   <li>{@link org.throughline.model.improvement.PdsaCycle#getAct <em>Act</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle()
 * @model
 * @generated
 */
public interface PdsaCycle extends Element {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_From()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_To()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was to be tried, and what was expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_Plan()
	 * @model
	 * @generated
	 */
	String getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(String value);

	/**
	 * Returns the value of the '<em><b>Do</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Do</em>' attribute.
	 * @see #setDo(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_Do()
	 * @model
	 * @generated
	 */
	String getDo();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getDo <em>Do</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Do</em>' attribute.
	 * @see #getDo()
	 * @generated
	 */
	void setDo(String value);

	/**
	 * Returns the value of the '<em><b>Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Study</em>' attribute.
	 * @see #setStudy(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_Study()
	 * @model
	 * @generated
	 */
	String getStudy();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getStudy <em>Study</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Study</em>' attribute.
	 * @see #getStudy()
	 * @generated
	 */
	void setStudy(String value);

	/**
	 * Returns the value of the '<em><b>Act</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Act</em>' attribute.
	 * @see #setAct(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getPdsaCycle_Act()
	 * @model
	 * @generated
	 */
	String getAct();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.PdsaCycle#getAct <em>Act</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Act</em>' attribute.
	 * @see #getAct()
	 * @generated
	 */
	void setAct(String value);

} // PdsaCycle
