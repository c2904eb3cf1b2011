/**
 */
package org.throughline.model.improvement;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a question shall show by a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Target#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getFollowUp <em>Follow Up</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getRemeasure <em>Remeasure</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Target#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends Element {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_Question()
	 * @model
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Target#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wave it is measured against.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' reference.
	 * @see #setBaseline(Wave)
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_Baseline()
	 * @model
	 * @generated
	 */
	Wave getBaseline();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Target#getBaseline <em>Baseline</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' reference.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Wave value);

	/**
	 * Returns the value of the '<em><b>Follow Up</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wave that shows whether it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follow Up</em>' reference.
	 * @see #setFollowUp(Wave)
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_FollowUp()
	 * @model
	 * @generated
	 */
	Wave getFollowUp();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Target#getFollowUp <em>Follow Up</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follow Up</em>' reference.
	 * @see #getFollowUp()
	 * @generated
	 */
	void setFollowUp(Wave value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share to reach, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #isSetGoal()
	 * @see #unsetGoal()
	 * @see #setGoal(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_Goal()
	 * @model unsettable="true"
	 * @generated
	 */
	double getGoal();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Target#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #isSetGoal()
	 * @see #unsetGoal()
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.improvement.Target#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetGoal()
	 * @see #getGoal()
	 * @see #setGoal(double)
	 * @generated
	 */
	void unsetGoal();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.improvement.Target#getGoal <em>Goal</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Goal</em>' attribute is set.
	 * @see #unsetGoal()
	 * @see #getGoal()
	 * @see #setGoal(double)
	 * @generated
	 */
	boolean isSetGoal();

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which it shall be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_By()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Target#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Remeasure</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The days on which it is measured again once it is reached, so that the gain holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remeasure</em>' attribute list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_Remeasure()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	EList<LocalDate> getRemeasure();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The actions that shall reach it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getTarget_Actions()
	 * @model
	 * @generated
	 */
	EList<Action> getActions();

} // Target
