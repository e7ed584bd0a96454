from swdesk.model.codes import vocabulary
from swdesk.model.contacts import SERVICE_CONTACT
from swdesk.model.visits import MET


def test_a_visit_that_reached_somebody_is_the_same_to_rules_and_statistics():
    reached = {entry.code for entry in vocabulary("visit_result").entries if entry.reached}

    assert set(MET) == reached
    assert str(MET) in SERVICE_CONTACT
