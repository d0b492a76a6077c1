# language: vi
Tính năng: Những điểm còn cách hiểu khác nhau, cách hiểu tạm dùng và hệ quả khi chưa có cơ quan nào chọn

  Quy tắc: Chưa có văn bản chọn thì theo cách hiểu mặc định; điểm làm đổi kết luận thì phải xin ý kiến
    Căn cứ: khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP; Nghị định số 152/2025/NĐ-CP; điểm d khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: còn cách hiểu khác nhau.

    @NT-74-605 @nd98-2023/30/7 @nd152-2025 @l2022/74/1/d
    Khung tình huống: <điểm>, tạm theo: “<mặc định>”
      Khi tra cứu nội dung "<điểm>" tại ngày 12/12/2025
      Thì nội dung đó ghi "Cách hiểu mặc định: <mặc định>"
      Và nội dung đó ghi "<khi khác nhau>"

      Dữ liệu: điểm về thủ tục có mức tạm dùng; điểm về tiêu chuẩn, phiếu thì xin ý kiến
        | điểm                                                                                       | mặc định                                                                                                       | khi khác nhau                                                       |
        | Sáng kiến đã dùng để xét một danh hiệu có được dùng lại cho danh hiệu cao hơn              | Mỗi sáng kiến chỉ dùng làm tiêu chuẩn một lần                                                                  | Khi các cách hiểu cho kết quả khác nhau: kết luận “Cần xin ý kiến”. |
        | Lấy ý kiến toàn bộ thành viên Hội đồng bằng văn bản thay cho phiên họp bỏ phiếu            | Phải họp và bỏ phiếu; lấy ý kiến bằng văn bản không thay được                                                  | Khi các cách hiểu cho kết quả khác nhau: kết luận “Cần xin ý kiến”. |
        | Từ ngày 01/07/2025, tỷ lệ phiếu của Hội đồng cấp tỉnh có ràng buộc Hội đồng cấp dưới không | Như trước, chỉ ràng buộc Hội đồng cấp tỉnh trở lên                                                             | Khi chưa chọn: theo mức mặc định.                                   |
        | Thành viên Hội đồng là người được đề nghị khen thưởng                                      | Chỉ lưu ý                                                                                                      | Khi chưa chọn: theo mức mặc định.                                   |
        | Thời hạn khi hồ sơ tạm dừng xét                                                            | Tính lại từ ngày tiếp tục xét                                                                                  | Khi các cách hiểu cho kết quả khác nhau: theo cách hiểu mặc định.   |
        | Điểm d khoản 1 Điều 74 về hai lần Chiến sĩ thi đua cơ sở và sáng kiến                      | Hai lần liên tục Chiến sĩ thi đua cơ sở hoặc hai năm xuất sắc, và thêm hai sáng kiến hoặc hai đề tài chưa dùng | Khi các cách hiểu cho kết quả khác nhau: kết luận “Cần xin ý kiến”. |
