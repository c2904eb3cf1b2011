/**
 */
package org.throughline.model.improvement;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Conversation;

import org.throughline.model.survey.Question;
import org.throughline.model.survey.Wave;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What shows a problem.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Evidence#getWave <em>Wave</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Evidence#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Evidence#getConversation <em>Conversation</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Evidence#getElement <em>Element</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Evidence#getQuote <em>Quote</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wave whose answers show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' reference.
	 * @see #setWave(Wave)
	 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence_Wave()
	 * @model
	 * @generated
	 */
	Wave getWave();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Evidence#getWave <em>Wave</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' reference.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(Wave value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question whose answers show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' reference.
	 * @see #setQuestion(Question)
	 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence_Question()
	 * @model
	 * @generated
	 */
	Question getQuestion();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Evidence#getQuestion <em>Question</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' reference.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(Question value);

	/**
	 * Returns the value of the '<em><b>Conversation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conversation in which it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conversation</em>' reference.
	 * @see #setConversation(Conversation)
	 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence_Conversation()
	 * @model
	 * @generated
	 */
	Conversation getConversation();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Evidence#getConversation <em>Conversation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conversation</em>' reference.
	 * @see #getConversation()
	 * @generated
	 */
	void setConversation(Conversation value);

	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step or hand-off whose figures show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(Element)
	 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence_Element()
	 * @model
	 * @generated
	 */
	Element getElement();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Evidence#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(Element value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getEvidence_Quote()
	 * @model
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Evidence#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

} // Evidence
