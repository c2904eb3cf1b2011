/**
 */
package org.throughline.model.improvement;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Participant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is done about problems.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Action#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getDone <em>Done</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getCostExpected <em>Cost Expected</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getCostRealised <em>Cost Realised</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getBenefitExpected <em>Benefit Expected</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getBenefitRealised <em>Benefit Realised</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Action#getCycles <em>Cycles</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends Element {
	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problems.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Addresses()
	 * @model
	 * @generated
	 */
	EList<Problem> getAddresses();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The elements that it changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Changes()
	 * @model
	 * @generated
	 */
	EList<Element> getChanges();

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Participant)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Owner()
	 * @model
	 * @generated
	 */
	Participant getOwner();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Participant value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which it shall be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Due()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' attribute.
	 * @see #setDone(LocalDate)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Done()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDone();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getDone <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' attribute.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"planned"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.improvement.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.improvement.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Status()
	 * @model default="planned"
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.improvement.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The work it takes, in days of one person; 0 where nobody has judged it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Effort()
	 * @model
	 * @generated
	 */
	double getEffort();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(double value);

	/**
	 * Returns the value of the '<em><b>Cost Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost expected, in the client's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Expected</em>' attribute.
	 * @see #isSetCostExpected()
	 * @see #unsetCostExpected()
	 * @see #setCostExpected(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_CostExpected()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCostExpected();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getCostExpected <em>Cost Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Expected</em>' attribute.
	 * @see #isSetCostExpected()
	 * @see #unsetCostExpected()
	 * @see #getCostExpected()
	 * @generated
	 */
	void setCostExpected(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.improvement.Action#getCostExpected <em>Cost Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCostExpected()
	 * @see #getCostExpected()
	 * @see #setCostExpected(double)
	 * @generated
	 */
	void unsetCostExpected();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.improvement.Action#getCostExpected <em>Cost Expected</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cost Expected</em>' attribute is set.
	 * @see #unsetCostExpected()
	 * @see #getCostExpected()
	 * @see #setCostExpected(double)
	 * @generated
	 */
	boolean isSetCostExpected();

	/**
	 * Returns the value of the '<em><b>Cost Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cost so far, in the client's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Realised</em>' attribute.
	 * @see #isSetCostRealised()
	 * @see #unsetCostRealised()
	 * @see #setCostRealised(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_CostRealised()
	 * @model unsettable="true"
	 * @generated
	 */
	double getCostRealised();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getCostRealised <em>Cost Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Realised</em>' attribute.
	 * @see #isSetCostRealised()
	 * @see #unsetCostRealised()
	 * @see #getCostRealised()
	 * @generated
	 */
	void setCostRealised(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.improvement.Action#getCostRealised <em>Cost Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetCostRealised()
	 * @see #getCostRealised()
	 * @see #setCostRealised(double)
	 * @generated
	 */
	void unsetCostRealised();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.improvement.Action#getCostRealised <em>Cost Realised</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Cost Realised</em>' attribute is set.
	 * @see #unsetCostRealised()
	 * @see #getCostRealised()
	 * @see #setCostRealised(double)
	 * @generated
	 */
	boolean isSetCostRealised();

	/**
	 * Returns the value of the '<em><b>Benefit Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefit expected a year, in the client's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefit Expected</em>' attribute.
	 * @see #isSetBenefitExpected()
	 * @see #unsetBenefitExpected()
	 * @see #setBenefitExpected(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_BenefitExpected()
	 * @model unsettable="true"
	 * @generated
	 */
	double getBenefitExpected();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getBenefitExpected <em>Benefit Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefit Expected</em>' attribute.
	 * @see #isSetBenefitExpected()
	 * @see #unsetBenefitExpected()
	 * @see #getBenefitExpected()
	 * @generated
	 */
	void setBenefitExpected(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.improvement.Action#getBenefitExpected <em>Benefit Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBenefitExpected()
	 * @see #getBenefitExpected()
	 * @see #setBenefitExpected(double)
	 * @generated
	 */
	void unsetBenefitExpected();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.improvement.Action#getBenefitExpected <em>Benefit Expected</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Benefit Expected</em>' attribute is set.
	 * @see #unsetBenefitExpected()
	 * @see #getBenefitExpected()
	 * @see #setBenefitExpected(double)
	 * @generated
	 */
	boolean isSetBenefitExpected();

	/**
	 * Returns the value of the '<em><b>Benefit Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The benefit realised a year, in the client's currency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Benefit Realised</em>' attribute.
	 * @see #isSetBenefitRealised()
	 * @see #unsetBenefitRealised()
	 * @see #setBenefitRealised(double)
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_BenefitRealised()
	 * @model unsettable="true"
	 * @generated
	 */
	double getBenefitRealised();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Action#getBenefitRealised <em>Benefit Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Benefit Realised</em>' attribute.
	 * @see #isSetBenefitRealised()
	 * @see #unsetBenefitRealised()
	 * @see #getBenefitRealised()
	 * @generated
	 */
	void setBenefitRealised(double value);

	/**
	 * Unsets the value of the '{@link org.throughline.model.improvement.Action#getBenefitRealised <em>Benefit Realised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetBenefitRealised()
	 * @see #getBenefitRealised()
	 * @see #setBenefitRealised(double)
	 * @generated
	 */
	void unsetBenefitRealised();

	/**
	 * Returns whether the value of the '{@link org.throughline.model.improvement.Action#getBenefitRealised <em>Benefit Realised</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Benefit Realised</em>' attribute is set.
	 * @see #unsetBenefitRealised()
	 * @see #getBenefitRealised()
	 * @see #setBenefitRealised(double)
	 * @generated
	 */
	boolean isSetBenefitRealised();

	/**
	 * Returns the value of the '<em><b>Depends On</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The actions that must be done before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depends On</em>' reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_DependsOn()
	 * @model
	 * @generated
	 */
	EList<Action> getDependsOn();

	/**
	 * Returns the value of the '<em><b>Cycles</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.PdsaCycle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its trials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycles</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getAction_Cycles()
	 * @model containment="true"
	 * @generated
	 */
	EList<PdsaCycle> getCycles();

} // Action
