/**
 */
package org.throughline.model.survey;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Survey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The instrument: what is asked; the root of its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.survey.Survey#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.survey.Survey#getWaves <em>Waves</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.survey.SurveyPackage#getSurvey()
 * @model
 * @generated
 */
public interface Survey extends Element {
	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its items in the order asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getSurvey_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.survey.Wave}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fieldings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waves</em>' containment reference list.
	 * @see org.throughline.model.survey.SurveyPackage#getSurvey_Waves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wave> getWaves();

} // Survey
