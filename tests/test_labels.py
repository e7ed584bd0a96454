import pickle

from swdesk.labels import N_


def test_a_marked_text_is_an_ordinary_text():
    assert {N_("姓名"): 1}["姓名"] == 1
    assert f"{N_('姓名')}：" == "姓名："


def test_a_filled_sentence_knows_its_template_and_values():
    sentence = N_("还缺：{what}").format(what="电话")

    assert (sentence, sentence.template, sentence.values) == (
        "还缺：电话",
        "还缺：{what}",
        {"what": "电话"},
    )


def test_a_filled_sentence_survives_the_way_out_of_a_child_process():
    sentence = pickle.loads(pickle.dumps(N_("还缺：{what}").format(what="电话")))  # noqa: S301

    assert sentence.template.format(**sentence.values) == "还缺：电话"
