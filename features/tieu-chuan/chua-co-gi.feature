# language: vi
Tính năng: Hồ sơ chưa ghi thành tích nào thì còn thiếu những gì

  Quy tắc: Không đủ thì nêu hết mọi điều còn thiếu, không chỉ điều gặp đầu tiên
    Căn cứ: Điều 43 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @TC-43-31 @l2022/43
    Tình huống: Huân chương Lao động hạng Nhì cho cá nhân chưa ghi thành tích nào
      Biết ông Lê Văn Tâm được đề nghị tặng "Huân chương Lao động hạng Nhì" theo công trạng
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì các lý do là:
        | Đã được tặng Huân chương Lao động hạng Ba theo công trạng — thực tế: không (điểm đ khoản 1 Điều 43 |
        | năm liên tục hoàn thành tốt nhiệm vụ trở lên sau Huân chương Lao động hạng Ba: ít nhất 5 năm       |
        | năm hoàn thành xuất sắc nhiệm vụ sau Huân chương Lao động hạng Ba: ít nhất 2 năm                   |
        | lần đạt Chiến sĩ thi đua cấp bộ, tỉnh sau Huân chương Lao động hạng Ba: ít nhất 1 lần              |
        | Lập thành tích đột xuất, đoạt giải, có phát minh, đóng góp hoặc quá trình cống hiến đủ mức         |
