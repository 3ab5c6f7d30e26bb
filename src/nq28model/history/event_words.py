"""What each kind of event is called, for people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from nq28model.history import events
from nq28model.history.events import Event
from nq28model.rows import Column, texts
from nq28model.words import Words

EVENT_WORDS: Mapping[type[Event], Words] = {
    events.UnitListed: Words(vi="đơn vị có trong danh sách", en="unit on the list"),
    events.UnitFounded: Words(vi="thành lập đơn vị", en="unit founded"),
    events.UnitChanged: Words(vi="đơn vị thay đổi", en="unit changed"),
    events.UnitClosed: Words(vi="đơn vị chấm dứt hoạt động", en="unit closed"),
    events.UnitSurveyed: Words(vi="khảo sát đơn vị", en="unit surveyed"),
    events.OwnerContacted: Words(vi="tiếp cận, vận động chủ đơn vị", en="owner approached"),
    events.OrganisationListed: Words(vi="có trong danh sách", en="on the list"),
    events.Established: Words(vi="thành lập", en="established"),
    events.Split: Words(vi="chia tách", en="split"),
    events.Consolidated: Words(vi="hợp nhất", en="consolidated"),
    events.MergedInto: Words(vi="sáp nhập", en="merged into another"),
    events.Dissolved: Words(vi="giải thể", en="dissolved"),
    events.Disbanded: Words(vi="giải tán", en="disbanded"),
    events.TransferredOut: Words(vi="quyết định chuyển giao", en="transfer decided"),
    events.Received: Words(vi="tiếp nhận", en="received"),
    events.Reassigned: Words(vi="chuyển về theo sắp xếp", en="reassigned by a reorganisation"),
    events.RankChanged: Words(vi="chuyển loại hình", en="rank changed"),
    events.Renamed: Words(vi="đổi tên", en="renamed"),
    events.HeadquartersMoved: Words(vi="chuyển trụ sở", en="seat moved"),
    events.CommitteeAppointed: Words(vi="chỉ định cấp ủy", en="committee appointed"),
    events.CommitteeElected: Words(vi="bầu cấp ủy", en="committee elected"),
    events.CongressHeld: Words(vi="đại hội", en="congress held"),
    events.HeadcountReported: Words(vi="báo cáo số lượng", en="head count reported"),
    events.MemberListed: Words(vi="có tên trong danh sách", en="member on the list"),
    events.Admitted: Words(vi="kết nạp", en="members admitted"),
    events.Confirmed: Words(vi="công nhận chính thức", en="members confirmed"),
    events.MembersTransferred: Words(vi="chuyển sinh hoạt chính thức", en="members transferred"),
    events.SentTemporarily: Words(vi="chuyển sinh hoạt tạm thời", en="members sent for a time"),
    events.CameBack: Words(vi="hết thời hạn sinh hoạt tạm thời", en="members came back"),
    events.Left: Words(vi="ra khỏi danh sách", en="members left"),
    events.Died: Words(vi="từ trần", en="members died"),
    events.Restored: Words(vi="phục hồi tư cách", en="membership restored"),
    events.MeetingHeld: Words(vi="sinh hoạt", en="meeting held"),
    events.TrainingHeld: Words(vi="tập huấn, bồi dưỡng", en="training held"),
    events.Inspected: Words(vi="kiểm tra, giám sát", en="inspected"),
    events.Proposed: Words(vi="đề xuất, kiến nghị", en="proposal made"),
    events.Commended: Words(vi="khen thưởng", en="commended"),
    events.Assessed: Words(vi="đánh giá, xếp loại chất lượng", en="work of a year graded"),
}
"""The words of each kind of event: what happened, in few words."""

EVENT_COLUMNS: tuple[Column[Event], ...] = (
    Column("effective", date, lambda event: event.effective),
    Column("recorded", date, lambda event: event.recorded),
    Column("kind", str, lambda event: type(event).__name__),
    *texts("", lambda event: EVENT_WORDS[type(event)]),
    Column("subject", str, lambda event: event.subject),
    Column("decision", str, lambda event: event.decision and event.decision.id),
)
"""An event as a row: its days, what happened to what, and by which decision."""
