/**
 */
package org.throughline.model.improvement;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that keeps a customer from his product.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Problem#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getFound <em>Found</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Problem#getSolved <em>Solved</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getProblem()
 * @model
 * @generated
 */
public interface Problem extends Element {
	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps, hand-offs, needs, aspects and questions that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cause> getCauses();

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"medium"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.improvement.Severity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it keeps the ultimate customer from his product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.throughline.model.improvement.Severity
	 * @see #setSeverity(Severity)
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Severity()
	 * @model default="medium"
	 * @generated
	 */
	Severity getSeverity();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Problem#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.throughline.model.improvement.Severity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(Severity value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.improvement.ProblemStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.improvement.ProblemStatus
	 * @see #setStatus(ProblemStatus)
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Status()
	 * @model default="open"
	 * @generated
	 */
	ProblemStatus getStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Problem#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.improvement.ProblemStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ProblemStatus value);

	/**
	 * Returns the value of the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found</em>' attribute.
	 * @see #setFound(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Found()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getFound();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Problem#getFound <em>Found</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found</em>' attribute.
	 * @see #getFound()
	 * @generated
	 */
	void setFound(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day it was solved; empty while it isn't.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solved</em>' attribute.
	 * @see #setSolved(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getProblem_Solved()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getSolved();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Problem#getSolved <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solved</em>' attribute.
	 * @see #getSolved()
	 * @generated
	 */
	void setSolved(LocalDate value);

} // Problem
