# language: vi
Tính năng: Mỗi việc sau quyết định có chỗ của nó

  Quy tắc: Việc sau quyết định làm theo thứ tự; việc của bước sau chưa làm được ở bước trước
    Căn cứ: khoản 4 Điều 11, khoản 1 Điều 82, khoản 2, khoản 6 Điều 93 Luật Thi đua, khen thưởng năm 2022; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; tạm dừng trao: chưa kiểm chứng.

    Bối cảnh:
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2025 tặng "Lao động tiên tiến"

    @SQ-82-11 @l2022/82/1 @l2022/11/4 @l2022/93/2 @qd638-2025-bnv
    Khung tình huống: Chưa thông báo kết quả, chưa thể "<việc>"
      Khi ngày 05/08/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Đang ở bước “Đã ban hành, chờ thông báo” nên chưa thể “<việc>”"

      Dữ liệu: các việc của bước sau
        | việc                          |
        | Viết, đóng dấu bằng hoặc giấy |
        | Trao tặng                     |
        | Chi tiền thưởng               |
        | Nộp lưu hồ sơ                 |
        | Thu hồi hiện vật, tiền thưởng |
        | Cấp đổi                       |

    @SQ-82-12 @l2022/82/1
    Khung tình huống: Đã trao, không thể "<việc>" nữa
      Biết các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 20/08/2025 | Trao tặng                     |
      Khi ngày 25/08/2025 "<việc>" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Đang ở bước “Đã trao tặng” nên chưa thể “<việc>”"

      Dữ liệu: các việc của bước trước
        | việc                          |
        | Thông báo kết quả khen thưởng |
        | Tạm dừng trao                 |
        | Tiếp tục trao                 |

    @SQ-82-13 @l2022/82/1
    Tình huống: Tạm dừng trao rồi tiếp tục trao
      Biết các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2025 | Thông báo kết quả khen thưởng |
        | 08/08/2025 | Tạm dừng trao                 |
        | 15/08/2025 | Tiếp tục trao                 |
      Khi ngày 20/08/2025 "Trao tặng" cho quyết định này
      Thì việc sau quyết định được chấp nhận
      Và dòng này ở bước "Đã trao tặng"

    @SQ-82-14 @l2022/82/1
    Khung tình huống: Quyết định ngày 01/08/2024, trao ngày 20/08/2024, do "<nêu>"
      Biết quyết định số 15/QĐ-UBND ngày 01/08/2024 tặng "Lao động tiên tiến"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 05/08/2024 | Thông báo kết quả khen thưởng |
      Khi ngày 20/08/2024 "Trao tặng" cho quyết định này, do "<nêu>"
      Thì việc sau quyết định được chấp nhận

      Dữ liệu: cách trao, người trao
        | nêu                                                  |
        | kết hợp trao tặng vào ngày lễ, kỷ niệm hoặc hội nghị |
        | người quyết định hoặc người được ủy quyền trao tặng  |

    @SQ-93-23 @l2022/93/2
    Tình huống: Đính chính mà không ghi nội dung
      Khi ngày 05/08/2025 "Đính chính" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và lý do không được có câu "Cần ghi nội dung được đính chính"

    @SQ-93-21 @l2022/93/2
    Tình huống: Thu hồi xong thì còn phải thu hồi 0 đồng
      Biết đã trao, đã chi ngày 20/08/2025
      Và ngày 02/03/2026 Chủ tịch UBND xã Thử Nghiệm Mới đã hủy bỏ vì "gian dối trong kê khai thành tích"
      Và các việc sau quyết định đã làm:
        | ngày       | việc                          |
        | 20/03/2026 | Thu hồi hiện vật, tiền thưởng |
      Khi ngày 23/03/2026 "Trao tặng" cho quyết định này
      Thì việc sau quyết định không được chấp nhận
      Và dòng này ở bước "Đã hủy bỏ quyết định"
      Và còn phải thu hồi 0 đồng

    @SQ-93-22 @l2022/93/6
    Tình huống: Quyết định chưa bị hủy thì không có gì để phục hồi
      Khi ngày 04/05/2026 Chủ tịch UBND xã Thử Nghiệm Mới phục hồi vì "căn cứ đã dùng để hủy bỏ bị bác bỏ bằng văn bản của cơ quan có thẩm quyền"
      Thì việc sau quyết định không được chấp nhận
