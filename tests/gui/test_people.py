from swdesk.gui.people import sex_and_age, years


def test_an_age_that_is_not_known_is_left_out():
    assert (years(82), years(0), years(None)) == ("82 岁", "0 岁", "")


def test_a_person_is_told_by_sex_and_age_as_far_as_they_are_known():
    assert sex_and_age("女", 82) == "女 82"
    assert sex_and_age("女", None) == "女"
    assert sex_and_age("", "60岁以上") == "60岁以上"
    assert sex_and_age("", "") == ""
