/**
 */
package org.throughline.model.improvement;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.throughline.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.throughline.model.improvement.ImprovementFactory
 * @model kind="package"
 * @generated
 */
public interface ImprovementPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "improvement";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://throughline.org/2026/improvement";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "improvement";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ImprovementPackage eINSTANCE = org.throughline.model.improvement.impl.ImprovementPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.PlanImpl <em>Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.PlanImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getPlan()
	 * @generated
	 */
	int PLAN = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__PROBLEMS = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__ACTIONS = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Targets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN__TARGETS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAN_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.ProblemImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__EVIDENCE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CAUSES = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SEVERITY = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__STATUS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Found</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__FOUND = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__SOLVED = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.EvidenceImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__WAVE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__QUESTION = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conversation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CONVERSATION = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ELEMENT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__QUOTE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.CauseImpl <em>Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.CauseImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getCause()
	 * @generated
	 */
	int CAUSE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__CATEGORY = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__CAUSES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.ActionImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Addresses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ADDRESSES = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CHANGES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__START = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DONE = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__EFFORT = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cost Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COST_EXPECTED = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cost Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COST_REALISED = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Benefit Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__BENEFIT_EXPECTED = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Benefit Realised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__BENEFIT_REALISED = BasePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Depends On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DEPENDS_ON = BasePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cycles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CYCLES = BasePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.PdsaCycleImpl <em>Pdsa Cycle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.PdsaCycleImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getPdsaCycle()
	 * @generated
	 */
	int PDSA_CYCLE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__FROM = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__TO = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__PLAN = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Do</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__DO = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Study</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__STUDY = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Act</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE__ACT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Pdsa Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Pdsa Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PDSA_CYCLE_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.impl.TargetImpl <em>Target</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.impl.TargetImpl
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getTarget()
	 * @generated
	 */
	int TARGET = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__NOTE = BasePackage.ELEMENT__NOTE;

	/**
	 * The feature id for the '<em><b>Field Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__FIELD_VALUES = BasePackage.ELEMENT__FIELD_VALUES;

	/**
	 * The feature id for the '<em><b>Question</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__QUESTION = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__BASELINE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Follow Up</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__FOLLOW_UP = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__GOAL = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__BY = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Remeasure</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__REMEASURE = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET__ACTIONS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Target</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARGET_OPERATION_COUNT = BasePackage.ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.Severity
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.ProblemStatus <em>Problem Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.ProblemStatus
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getProblemStatus()
	 * @generated
	 */
	int PROBLEM_STATUS = 8;

	/**
	 * The meta object id for the '{@link org.throughline.model.improvement.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.improvement.ActionStatus
	 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 9;


	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Plan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plan</em>'.
	 * @see org.throughline.model.improvement.Plan
	 * @generated
	 */
	EClass getPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Plan#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.throughline.model.improvement.Plan#getProblems()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Problems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Plan#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.throughline.model.improvement.Plan#getActions()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Plan#getTargets <em>Targets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Targets</em>'.
	 * @see org.throughline.model.improvement.Plan#getTargets()
	 * @see #getPlan()
	 * @generated
	 */
	EReference getPlan_Targets();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.throughline.model.improvement.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.improvement.Problem#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.improvement.Problem#getAbout()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Problem#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.throughline.model.improvement.Problem#getEvidence()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Problem#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.throughline.model.improvement.Problem#getCauses()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_Causes();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Problem#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.throughline.model.improvement.Problem#getSeverity()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Problem#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.throughline.model.improvement.Problem#getStatus()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Problem#getFound <em>Found</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Found</em>'.
	 * @see org.throughline.model.improvement.Problem#getFound()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Found();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Problem#getSolved <em>Solved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solved</em>'.
	 * @see org.throughline.model.improvement.Problem#getSolved()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Solved();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.throughline.model.improvement.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Evidence#getWave <em>Wave</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Wave</em>'.
	 * @see org.throughline.model.improvement.Evidence#getWave()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Wave();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Evidence#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.throughline.model.improvement.Evidence#getQuestion()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Question();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Evidence#getConversation <em>Conversation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Conversation</em>'.
	 * @see org.throughline.model.improvement.Evidence#getConversation()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Conversation();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Evidence#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.throughline.model.improvement.Evidence#getElement()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Evidence#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.throughline.model.improvement.Evidence#getQuote()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Quote();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Cause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cause</em>'.
	 * @see org.throughline.model.improvement.Cause
	 * @generated
	 */
	EClass getCause();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Cause#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.throughline.model.improvement.Cause#getCategory()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Category();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Cause#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.throughline.model.improvement.Cause#getCauses()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Causes();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.throughline.model.improvement.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.improvement.Action#getAddresses <em>Addresses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Addresses</em>'.
	 * @see org.throughline.model.improvement.Action#getAddresses()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Addresses();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.improvement.Action#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Changes</em>'.
	 * @see org.throughline.model.improvement.Action#getChanges()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Changes();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.throughline.model.improvement.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.improvement.Action#getStart()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.throughline.model.improvement.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.throughline.model.improvement.Action#getDone()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.throughline.model.improvement.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.throughline.model.improvement.Action#getEffort()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getCostExpected <em>Cost Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Expected</em>'.
	 * @see org.throughline.model.improvement.Action#getCostExpected()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_CostExpected();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getCostRealised <em>Cost Realised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Realised</em>'.
	 * @see org.throughline.model.improvement.Action#getCostRealised()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_CostRealised();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getBenefitExpected <em>Benefit Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefit Expected</em>'.
	 * @see org.throughline.model.improvement.Action#getBenefitExpected()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_BenefitExpected();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Action#getBenefitRealised <em>Benefit Realised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Benefit Realised</em>'.
	 * @see org.throughline.model.improvement.Action#getBenefitRealised()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_BenefitRealised();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.improvement.Action#getDependsOn <em>Depends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Depends On</em>'.
	 * @see org.throughline.model.improvement.Action#getDependsOn()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_DependsOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.improvement.Action#getCycles <em>Cycles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cycles</em>'.
	 * @see org.throughline.model.improvement.Action#getCycles()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Cycles();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.PdsaCycle <em>Pdsa Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pdsa Cycle</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle
	 * @generated
	 */
	EClass getPdsaCycle();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getFrom()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_From();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getTo()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_To();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getPlan()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getDo <em>Do</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Do</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getDo()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_Do();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getStudy <em>Study</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Study</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getStudy()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_Study();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.PdsaCycle#getAct <em>Act</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Act</em>'.
	 * @see org.throughline.model.improvement.PdsaCycle#getAct()
	 * @see #getPdsaCycle()
	 * @generated
	 */
	EAttribute getPdsaCycle_Act();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.improvement.Target <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Target</em>'.
	 * @see org.throughline.model.improvement.Target
	 * @generated
	 */
	EClass getTarget();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Target#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Question</em>'.
	 * @see org.throughline.model.improvement.Target#getQuestion()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Question();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Target#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Baseline</em>'.
	 * @see org.throughline.model.improvement.Target#getBaseline()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Baseline();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.improvement.Target#getFollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Follow Up</em>'.
	 * @see org.throughline.model.improvement.Target#getFollowUp()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_FollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Target#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.throughline.model.improvement.Target#getGoal()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.improvement.Target#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.throughline.model.improvement.Target#getBy()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_By();

	/**
	 * Returns the meta object for the attribute list '{@link org.throughline.model.improvement.Target#getRemeasure <em>Remeasure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Remeasure</em>'.
	 * @see org.throughline.model.improvement.Target#getRemeasure()
	 * @see #getTarget()
	 * @generated
	 */
	EAttribute getTarget_Remeasure();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.improvement.Target#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see org.throughline.model.improvement.Target#getActions()
	 * @see #getTarget()
	 * @generated
	 */
	EReference getTarget_Actions();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.improvement.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.throughline.model.improvement.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.improvement.ProblemStatus <em>Problem Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Problem Status</em>'.
	 * @see org.throughline.model.improvement.ProblemStatus
	 * @generated
	 */
	EEnum getProblemStatus();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.improvement.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.throughline.model.improvement.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ImprovementFactory getImprovementFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.PlanImpl <em>Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.PlanImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getPlan()
		 * @generated
		 */
		EClass PLAN = eINSTANCE.getPlan();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__PROBLEMS = eINSTANCE.getPlan_Problems();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__ACTIONS = eINSTANCE.getPlan_Actions();

		/**
		 * The meta object literal for the '<em><b>Targets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAN__TARGETS = eINSTANCE.getPlan_Targets();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.ProblemImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__ABOUT = eINSTANCE.getProblem_About();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__EVIDENCE = eINSTANCE.getProblem_Evidence();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__CAUSES = eINSTANCE.getProblem_Causes();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SEVERITY = eINSTANCE.getProblem_Severity();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__STATUS = eINSTANCE.getProblem_Status();

		/**
		 * The meta object literal for the '<em><b>Found</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__FOUND = eINSTANCE.getProblem_Found();

		/**
		 * The meta object literal for the '<em><b>Solved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__SOLVED = eINSTANCE.getProblem_Solved();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.EvidenceImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Wave</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__WAVE = eINSTANCE.getEvidence_Wave();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__QUESTION = eINSTANCE.getEvidence_Question();

		/**
		 * The meta object literal for the '<em><b>Conversation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__CONVERSATION = eINSTANCE.getEvidence_Conversation();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__ELEMENT = eINSTANCE.getEvidence_Element();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__QUOTE = eINSTANCE.getEvidence_Quote();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.CauseImpl <em>Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.CauseImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getCause()
		 * @generated
		 */
		EClass CAUSE = eINSTANCE.getCause();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__CATEGORY = eINSTANCE.getCause_Category();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__CAUSES = eINSTANCE.getCause_Causes();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.ActionImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Addresses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__ADDRESSES = eINSTANCE.getAction_Addresses();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__CHANGES = eINSTANCE.getAction_Changes();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__START = eINSTANCE.getAction_Start();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DONE = eINSTANCE.getAction_Done();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__EFFORT = eINSTANCE.getAction_Effort();

		/**
		 * The meta object literal for the '<em><b>Cost Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__COST_EXPECTED = eINSTANCE.getAction_CostExpected();

		/**
		 * The meta object literal for the '<em><b>Cost Realised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__COST_REALISED = eINSTANCE.getAction_CostRealised();

		/**
		 * The meta object literal for the '<em><b>Benefit Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__BENEFIT_EXPECTED = eINSTANCE.getAction_BenefitExpected();

		/**
		 * The meta object literal for the '<em><b>Benefit Realised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__BENEFIT_REALISED = eINSTANCE.getAction_BenefitRealised();

		/**
		 * The meta object literal for the '<em><b>Depends On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__DEPENDS_ON = eINSTANCE.getAction_DependsOn();

		/**
		 * The meta object literal for the '<em><b>Cycles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__CYCLES = eINSTANCE.getAction_Cycles();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.PdsaCycleImpl <em>Pdsa Cycle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.PdsaCycleImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getPdsaCycle()
		 * @generated
		 */
		EClass PDSA_CYCLE = eINSTANCE.getPdsaCycle();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__FROM = eINSTANCE.getPdsaCycle_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__TO = eINSTANCE.getPdsaCycle_To();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__PLAN = eINSTANCE.getPdsaCycle_Plan();

		/**
		 * The meta object literal for the '<em><b>Do</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__DO = eINSTANCE.getPdsaCycle_Do();

		/**
		 * The meta object literal for the '<em><b>Study</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__STUDY = eINSTANCE.getPdsaCycle_Study();

		/**
		 * The meta object literal for the '<em><b>Act</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PDSA_CYCLE__ACT = eINSTANCE.getPdsaCycle_Act();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.impl.TargetImpl <em>Target</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.impl.TargetImpl
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getTarget()
		 * @generated
		 */
		EClass TARGET = eINSTANCE.getTarget();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__QUESTION = eINSTANCE.getTarget_Question();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__BASELINE = eINSTANCE.getTarget_Baseline();

		/**
		 * The meta object literal for the '<em><b>Follow Up</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__FOLLOW_UP = eINSTANCE.getTarget_FollowUp();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__GOAL = eINSTANCE.getTarget_Goal();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__BY = eINSTANCE.getTarget_By();

		/**
		 * The meta object literal for the '<em><b>Remeasure</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARGET__REMEASURE = eINSTANCE.getTarget_Remeasure();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TARGET__ACTIONS = eINSTANCE.getTarget_Actions();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.Severity
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.ProblemStatus <em>Problem Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.ProblemStatus
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getProblemStatus()
		 * @generated
		 */
		EEnum PROBLEM_STATUS = eINSTANCE.getProblemStatus();

		/**
		 * The meta object literal for the '{@link org.throughline.model.improvement.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.improvement.ActionStatus
		 * @see org.throughline.model.improvement.impl.ImprovementPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

	}

} //ImprovementPackage
